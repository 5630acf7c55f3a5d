package org.tequio.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The rows of a batch that the graph does not know yet, as it will keep them.
 *
 * @param present what it has of them
 * @param created of records that it does not have
 * @param changed of records that it has in an older version, or from before a rebuild
 */
record News(Map<String, Present> present, List<Map<String, Object>> created, List<Map<String, Object>> changed) {

    static News of(List<Row> rows, Map<String, Present> present, long generation) {
        var news = new News(present, new ArrayList<>(), new ArrayList<>());
        for (var row : rows) {
            var before = present.get(row.id());
            if (before == null) {
                news.created.add(row.written(generation));
            } else if (before.isOlderThan(row, generation)) {
                news.changed.add(row.written(generation));
            }
        }
        return news;
    }

    /** What the graph has none of. */
    static News ofNew(List<Row> rows) {
        return of(rows, Map.of(), Move.NEWS);
    }

    Stream<Map<String, Object>> all() {
        return Stream.concat(created.stream(), changed.stream());
    }

    /** The changed rows that differ from what the graph had in one of these facts. */
    List<Map<String, Object>> changedIn(Collection<String> facts) {
        return changed.stream().filter(row -> before(row).differs(row, facts)).toList();
    }

    /** The changed rows in which all these facts are as the graph had them. */
    List<Map<String, Object>> unchangedIn(Collection<String> facts) {
        return changed.stream().filter(row -> !before(row).differs(row, facts)).toList();
    }

    /** What the graph has of a changed record. */
    Present before(Map<String, Object> changedRow) {
        return Objects.requireNonNull(present.get(id(changedRow)));
    }

    static List<String> ids(Collection<Map<String, Object>> rows) {
        return rows.stream().map(News::id).toList();
    }

    static String id(Map<String, Object> row) {
        return Objects.requireNonNull(row.get("id")).toString();
    }
}
