package org.tequio.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a page of best matches ended.
 *
 * @param position how many stood before the next one
 * @param last the ids of the last of them, the very last first: where these are by now, the next page goes on
 */
record RankedPlace(int position, List<String> last) {

    private static final RankedPlace START = new RankedPlace(0, List.of());
    private static final int MOST_IDS = 5;
    private static final String BETWEEN = " ";

    static RankedPlace parse(String place) {
        if (place.isEmpty()) {
            return START;
        }
        var parts = List.of(place.split(BETWEEN));
        return new RankedPlace(Integer.parseInt(parts.get(0)), parts.subList(1, parts.size()));
    }

    /** Where the page behind this one ends. */
    RankedPlace behind(List<String> ids) {
        var all = new ArrayList<>(ids);
        IntStream.range(0, last.size()).forEach(i -> all.add(0, last.get(i)));
        var kept = IntStream.range(0, Math.min(MOST_IDS, all.size()))
                .mapToObj(i -> all.get(all.size() - 1 - i))
                .toList();
        return new RankedPlace(position + ids.size(), kept);
    }

    /**
     * The same place among ids that stand behind a position by now. What has come to stand before it or has gone from
     * there has moved it; if none of its ids is left, it stays where it was.
     */
    RankedPlace among(List<String> ids, int from) {
        return last.stream()
                .filter(ids::contains)
                .findFirst()
                .map(id -> new RankedPlace(from + ids.indexOf(id) + 1, last))
                .orElse(this);
    }

    @Override
    public String toString() {
        return position + BETWEEN + String.join(BETWEEN, last);
    }
}
