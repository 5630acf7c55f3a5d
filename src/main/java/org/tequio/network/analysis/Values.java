package org.tequio.network.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What something has of one kind: each actor's country, say, or its activities.
 *
 * @param codes the codes that occur
 * @param held of each thing the number of its code, or −1 for none; if it may have several, a bit for each of them
 */
record Values(List<String> codes, int[] held, boolean several) {

    static final int NONE = -1;

    /** How many values it has. */
    int count(int thing) {
        if (several) {
            return Integer.bitCount(held[thing]);
        }
        return held[thing] == NONE ? 0 : 1;
    }

    boolean has(int thing, int code) {
        return several ? (held[thing] >> code & 1) == 1 : held[thing] == code;
    }

    /** The number of its only code; −1 for none. */
    int only(int thing) {
        return held[thing];
    }

    /** Calls for each of its codes. */
    void each(int thing, Visit visit) {
        if (!several) {
            if (held[thing] != NONE) {
                visit.code(held[thing]);
            }
            return;
        }
        for (int rest = held[thing]; rest != 0; rest &= rest - 1) {
            visit.code(Integer.numberOfTrailingZeros(rest));
        }
    }

    /** What these codes belong to: the pole of each country, say; an empty text stands for none. */
    Values mapped(UnaryOperator<String> wider) {
        var widened = codes.stream().map(wider).toList();
        var sorted = new ArrayList<>(widened.stream()
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList());
        var numbers = widened.stream().mapToInt(sorted::indexOf).toArray();
        return new Values(
                List.copyOf(sorted),
                Arrays.stream(held)
                        .map(code -> code == NONE ? NONE : numbers[code])
                        .toArray(),
                false);
    }

    /** One code of a thing. */
    @FunctionalInterface
    interface Visit {

        void code(int number);
    }
}
