package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Graph.Reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The best matches first. The score is Lucene's BM25 over all names of a record: it rises with the rarity of the words
 * and falls with the length of the name; a whole word counts more than a beginning, words in one piece more than apart.
 */
@ApplicationScoped
class Search {

    /** Up to here all hits are put into order, by score and then by name; beyond, the index's own order must do. */
    private static final int FEW = 5_000;

    private static final String HITS = """
            CALL db.index.fulltext.queryNodes($index, $words, {limit: $most})
            YIELD node
            RETURN count(node) AS hits
            """;
    private static final String RANKED = """
            CALL db.index.fulltext.queryNodes($index, $words)
            YIELD node AS n, score
            WHERE %s
            WITH n, score
            ORDER BY score DESC, n.sortKey
            LIMIT $limit
            RETURN %s AS summary, score, toString(score) + '\\u0001' + n.sortKey AS place
            """;
    private static final String AFTER = "(score < $score OR (score = $score AND n.sortKey > $after))";
    private static final String BY_POSITION = """
            CALL db.index.fulltext.queryNodes($index, $words, {skip: $skip, limit: $limit})
            YIELD node AS n, score
            RETURN %s AS summary, score, '' AS place
            """;

    /** The inquiry as it can be answered: without typing errors, if that finds anything. */
    Inquiry settled(Reading graph, Inquiry inquiry) {
        return hits(graph, inquiry, 1) == 0 ? inquiry.roughly() : inquiry;
    }

    /** One page and a row more, if there is one. */
    List<Row> page(Reading graph, Inquiry inquiry, String place) {
        var values = new HashMap<>(inquiry.values());
        values.put("limit", inquiry.limit() + 1);
        if (inquiry.conditions().isEmpty() && hits(graph, inquiry, FEW + 1) > FEW) {
            return byPosition(graph, inquiry, place, values);
        }
        var parts = place.split("\u0001", 2);
        values.put("score", parts.length == 2 ? Double.parseDouble(parts[0]) : Double.MAX_VALUE);
        values.put("after", parts.length == 2 ? parts[1] : "");
        var query = RANKED.formatted(
                inquiry.conditions().and(AFTER), inquiry.listed().summary("n"));
        return graph.all(query, values, Row.class);
    }

    private static List<Row> byPosition(Reading graph, Inquiry inquiry, String place, Map<String, Object> values) {
        int skip = place.isEmpty() || place.contains("\u0001") ? 0 : Integer.parseInt(place);
        values.put("skip", skip);
        var rows = graph.all(BY_POSITION.formatted(inquiry.listed().summary("n")), values, Row.class);
        var next = String.valueOf(skip + inquiry.limit());
        return rows.stream().map(row -> row.at(next)).toList();
    }

    private static long hits(Reading graph, Inquiry inquiry, int most) {
        var values = new HashMap<>(inquiry.values());
        values.put("most", most);
        return graph.first(HITS, values, Hits.class).map(Hits::hits).orElse(0L);
    }

    private record Hits(long hits) {}
}
