package org.tequio.convergence.flows;

import org.tequio.reference.Territories;
import org.tequio.reference.Territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Countries by number, in the order of their codes, so that pairs of them have a place in an array. */
final class Seats {

    /** The number of the seat of those that have none, or one that is in no country. */
    static final int NOWHERE = 0;

    private static final List<String> CODES = Stream.concat(
                    Stream.of(""),
                    Territories.WORLD.all().stream()
                            .filter(Territory::isCountry)
                            .map(Territory::code)
                            .sorted())
            .toList();
    private static final Map<String, Integer> NUMBERS = numbers();

    private Seats() {}

    /** The number of the country that a seat is in. */
    static int number(String seat) {
        return NUMBERS.getOrDefault(Territories.countryOf(seat), NOWHERE);
    }

    static String code(int number) {
        return CODES.get(number);
    }

    static int size() {
        return CODES.size();
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        CODES.forEach(code -> numbers.put(code, numbers.size()));
        return Map.copyOf(numbers);
    }
}
