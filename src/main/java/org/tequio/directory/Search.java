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
    private static final String FOUND = """
            CALL db.index.fulltext.queryNodes($index, $words)
            YIELD node AS n
            WHERE %s
            WITH n
            LIMIT 1
            RETURN count(n) AS hits
            """;
    private static final String RANKED = """
            CALL db.index.fulltext.queryNodes($index, $words)
            YIELD node AS n, score
            WHERE %s
            WITH n, score
            ORDER BY score DESC, n.sortKey
            SKIP $skip
            LIMIT $limit
            RETURN %s AS summary, score, '' AS place
            """;
    private static final String AS_FOUND = """
            CALL db.index.fulltext.queryNodes($index, $words, {skip: $skip, limit: $limit})
            YIELD node AS n, score
            RETURN %s AS summary, score, '' AS place
            """;

    /** The inquiry as it can be answered: without typing errors, if that finds anything. */
    Inquiry settled(Reading graph, Inquiry inquiry) {
        var found = FOUND.formatted(inquiry.conditions().and("true"));
        return hits(graph, found, inquiry.values()) == 0 ? inquiry.roughly() : inquiry;
    }

    /**
     * One page and a row more, if there is one. It begins at a position and not behind a score: the index tidies itself
     * up at times, which moves all scores a little.
     */
    List<Row> page(Reading graph, Inquiry inquiry, String place) {
        int skip = place.isEmpty() ? 0 : Integer.parseInt(place);
        var values = new HashMap<>(inquiry.values());
        values.put("skip", skip);
        values.put("limit", inquiry.limit() + 1);
        var next = String.valueOf(skip + inquiry.limit());
        return graph.all(query(graph, inquiry), values, Row.class).stream()
                .map(row -> row.at(next))
                .toList();
    }

    private static String query(Reading graph, Inquiry inquiry) {
        var summary = inquiry.listed().summary("n");
        boolean asFound = inquiry.conditions().isEmpty() && hits(graph, inquiry, FEW + 1) > FEW;
        return asFound
                ? AS_FOUND.formatted(summary)
                : RANKED.formatted(inquiry.conditions().and("true"), summary);
    }

    private static long hits(Reading graph, Inquiry inquiry, int most) {
        var values = new HashMap<>(inquiry.values());
        values.put("most", most);
        return hits(graph, HITS, values);
    }

    private static long hits(Reading graph, String query, Map<String, Object> values) {
        return graph.first(query, values, Hits.class).map(Hits::hits).orElse(0L);
    }

    private record Hits(long hits) {}
}
