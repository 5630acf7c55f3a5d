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
    private static final int MOST_IDS = 20;
    /** So many records may have come or gone between the last ones. */
    private static final int MOST_BETWEEN = 3;

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
        last.forEach(id -> all.add(0, id));
        var kept = IntStream.range(0, Math.min(MOST_IDS, all.size()))
                .mapToObj(i -> all.get(all.size() - 1 - i))
                .toList();
        return new RankedPlace(position + ids.size(), kept);
    }

    /**
     * The same place among ids that stand behind a position by now. What has come to stand before it or has gone from
     * there has moved most of its ids as far; one that moved otherwise was itself changed, and shows nothing. With none
     * of its ids left it stays where it was, and what stood there may be missed.
     */
    RankedPlace among(List<String> ids, int from) {
        var shifts = IntStream.range(0, last.size())
                .filter(i -> ids.contains(last.get(i)))
                .map(i -> shift(i, ids, from))
                .sorted()
                .toArray();
        if (shifts.length == 0) {
            return this;
        }
        int usual = shifts[(shifts.length - 1) / 2];
        return IntStream.range(0, last.size())
                .filter(i -> ids.contains(last.get(i)) && Math.abs(shift(i, ids, from) - usual) <= MOST_BETWEEN)
                .mapToObj(i -> START.behind(ids.subList(0, ids.indexOf(last.get(i)) + 1))
                        .at(from))
                .findFirst()
                .orElse(this);
    }

    private RankedPlace at(int from) {
        return new RankedPlace(from + position, last);
    }

    private int shift(int i, List<String> ids, int from) {
        return from + ids.indexOf(last.get(i)) + 1 - (position - i);
    }

    @Override
    public String toString() {
        return position + BETWEEN + String.join(BETWEEN, last);
    }
}
