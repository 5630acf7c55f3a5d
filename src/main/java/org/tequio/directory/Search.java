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
            """;
    private static final String AS_FOUND = """
            CALL db.index.fulltext.queryNodes($index, $words, {skip: $skip, limit: $limit})
            YIELD node AS n, score
            """;
    private static final String ROWS = """
            %s
            RETURN %s AS summary, score, '' AS place
            """;
    private static final String IDS = """
            %s
            RETURN n.id AS id
            """;

    /** So far to both sides a place is looked for after changes. */
    private static final int REACH = 100;

    /** The inquiry as it can be answered: without typing errors, if that finds anything. */
    Inquiry settled(Reading graph, Inquiry inquiry) {
        var found = FOUND.formatted(inquiry.conditions().and("true"));
        return hits(graph, found, inquiry.values()) == 0 ? inquiry.roughly() : inquiry;
    }

    /**
     * One page and a row more, if there is one. It begins behind the records with which the page before ended, and not
     * behind a score: the index tidies itself up at times, which moves all scores a little.
     */
    List<Row> page(Reading graph, Inquiry inquiry, String place) {
        var ranking = ranking(graph, inquiry);
        var begin = present(graph, inquiry, ranking, RankedPlace.parse(place));
        var query = ROWS.formatted(ranking, inquiry.listed().summary("n"));
        var rows = graph.all(query, part(inquiry, begin.position(), inquiry.limit() + 1), Row.class);
        var ids = rows.stream().limit(inquiry.limit()).map(Row::id).toList();
        var next = begin.behind(ids).toString();
        return rows.stream().map(row -> row.at(next)).toList();
    }

    /** Where a place is by now. */
    private static RankedPlace present(Reading graph, Inquiry inquiry, String ranking, RankedPlace place) {
        if (place.position() == 0) {
            return place;
        }
        int from = Math.max(0, place.position() - REACH);
        var near = graph.all(IDS.formatted(ranking), part(inquiry, from, 2 * REACH), Found.class);
        return place.among(near.stream().map(Found::id).toList(), from);
    }

    private static Map<String, Object> part(Inquiry inquiry, int skip, int limit) {
        var values = new HashMap<>(inquiry.values());
        values.put("skip", skip);
        values.put("limit", limit);
        return values;
    }

    private static String ranking(Reading graph, Inquiry inquiry) {
        boolean asFound = inquiry.conditions().isEmpty() && hits(graph, inquiry, FEW + 1) > FEW;
        return asFound ? AS_FOUND : RANKED.formatted(inquiry.conditions().and("true"));
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

    private record Found(String id) {}
}
