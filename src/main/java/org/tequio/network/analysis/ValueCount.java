package org.tequio.network.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.stream.IntStream;

/** How many have this value. */
@Schema(description = "How many have this value.")
record ValueCount(
        @Schema(description = "The value.", examples = "3") int value,

        @Schema(description = "How many have it.", examples = "41")
        int count) {

    /** How the degrees of one side's nodes are distributed, those that occur in ascending order. */
    static List<ValueCount> ofDegrees(Adjacency ties) {
        int largest = IntStream.range(0, ties.nodes()).map(ties::degree).max().orElse(0);
        var counts = new int[largest + 1];
        for (int node = 0; node < ties.nodes(); node++) {
            counts[ties.degree(node)]++;
        }
        return IntStream.rangeClosed(0, largest)
                .filter(value -> counts[value] > 0)
                .mapToObj(value -> new ValueCount(value, counts[value]))
                .toList();
    }
}
