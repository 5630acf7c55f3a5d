package org.tequio.directory;

import org.tequio.reference.Concept;
import org.tequio.shared.Cube;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The counters that know how a list divides into the values of a facet.
 *
 * @param query rows of value and count
 */
record CountedBy(String query, Map<String, Object> values) {

    private static final String FAMILY = """
            MATCH (c:Counter)
            WHERE c.family = $family
            RETURN c.value AS value, c.n AS count
            """;
    private static final String SLICES = """
            UNWIND $slices AS slice
            MATCH (c:Counter)
            WHERE c.family = slice.family
            RETURN slice.code AS value, sum(c.n) AS count
            """;
    private static final String SLICES_OF_CHOICE = """
            UNWIND $slices AS slice
            MATCH (c:Counter)
            WHERE c.family = slice.family AND c.value IN $choice
            RETURN slice.code AS value, sum(c.n) AS count
            """;

    static Optional<CountedBy> of(Inquiry inquiry, Facet facet) {
        return inquiry.listed().cube().flatMap(cube -> of(cube, inquiry.conditions(), facet));
    }

    private static Optional<CountedBy> of(Cube cube, Conditions conditions, Facet facet) {
        var filters = List.copyOf(conditions.filters());
        boolean plain = cube.dimensions().containsAll(filters);
        var property = facet.property();
        if (filters.isEmpty()
                && (cube.dimensions().contains(property) || cube.tallies().contains(property))) {
            return Optional.of(new CountedBy(FAMILY, Map.of("family", cube.family(property))));
        }
        if (plain && cube.dimensions().contains(property)) {
            var cells = Counted.cells(cube, conditions, filters);
            return Optional.of(new CountedBy(cells.by(property), cells.values()));
        }
        if (plain && filters.size() <= 1 && cube.lists().contains(property)) {
            return Optional.of(ofSlices(cube, conditions, filters, facet));
        }
        return Optional.empty();
    }

    private static CountedBy ofSlices(Cube cube, Conditions conditions, List<String> filters, Facet facet) {
        var dimension = filters.isEmpty() ? cube.dimensions().get(0) : filters.get(0);
        var slices = facet.codes().orElseThrow().members().stream()
                .map(Concept::code)
                .map(code -> Map.of("code", code, "family", cube.family(facet.property(), code, dimension)))
                .toList();
        var values = new HashMap<String, Object>(Map.of("slices", slices));
        if (filters.isEmpty()) {
            return new CountedBy(SLICES, values);
        }
        values.put("choice", conditions.choice(dimension));
        return new CountedBy(SLICES_OF_CHOICE, values);
    }
}
