package org.tequio.network.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How many have this code. */
@Schema(description = "How many have this code.")
record CodeCount(
        @Schema(description = "The code.", examples = "government")
        String code,

        @Schema(description = "How many have it.", examples = "41")
        int count) {

    /** The most frequent first, and of equal ones the first in the list of codes. */
    static List<CodeCount> top(List<String> codes, int[] counts, int most) {
        return IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .mapToObj(code -> new CodeCount(codes.get(code), counts[code]))
                .sorted(Comparator.comparingInt(CodeCount::count).reversed())
                .limit(most)
                .toList();
    }
}
