package org.tequio.convergence.units;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;

/** How a list of units is sorted: what has no value comes last either way, and the code decides among equals. */
record UnitOrder(UnitSort sort, boolean descending) {

    private static final String REVERSE = "-";

    /** @throws org.tequio.shared.Problem 400 for a word that is no order, with or without a minus before it */
    static UnitOrder of(String asked) {
        boolean descending = asked.startsWith(REVERSE);
        return new UnitOrder(
                UnitSort.CODES.get("sort", descending ? asked.substring(REVERSE.length()) : asked), descending);
    }

    Place place(Ranked ranked) {
        return new Place(sort.of(ranked), ranked.unit().code());
    }

    Comparator<Place> places() {
        Comparator<Double> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(Place::value, Comparator.nullsLast(values)).thenComparing(Place::code);
    }

    @Override
    public String toString() {
        return (descending ? REVERSE : "") + sort.code();
    }

    /** Where a unit stands in the list; as a text it is what a cursor remembers. */
    record Place(@Nullable Double value, String code) {

        private static final String NOTHING = "-";

        static Place parse(String text) {
            var parts = text.split(" ", 2);
            return new Place(parts[0].equals(NOTHING) ? null : Double.valueOf(parts[0]), parts[1]);
        }

        @Override
        public String toString() {
            return (value == null ? NOTHING : value.toString()) + " " + code;
        }
    }
}
