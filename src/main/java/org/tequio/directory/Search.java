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
    private static final String FIRST_ROWS = """
            %s
            RETURN %s AS summary, score, '' AS place
            """;
    private static final String SCORES = """
            %s
            RETURN n.id AS id, score
            """;
    private static final String ROWS = """
            UNWIND range(0, size($shown) - 1) AS i
            WITH i, $shown[i] AS shown
            MATCH (n:%s {id: shown.id})
            WITH n, shown
            ORDER BY i
            RETURN %s AS summary, shown.score AS score, '' AS place
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
        var before = RankedPlace.parse(place);
        return before.position() == 0 ? first(graph, inquiry, before) : behind(graph, inquiry, before);
    }

    private static List<Row> first(Reading graph, Inquiry inquiry, RankedPlace start) {
        var query =
                FIRST_ROWS.formatted(ranking(graph, inquiry), inquiry.listed().summary("n"));
        return from(start, graph.all(query, part(inquiry, 0, inquiry.limit() + 1), Row.class), inquiry.limit());
    }

    /** The place is looked for, and what stands behind it taken, in one ranking. */
    private static List<Row> behind(Reading graph, Inquiry inquiry, RankedPlace place) {
        int from = Math.max(0, place.position() - REACH);
        var asked = part(inquiry, from, 2 * REACH + inquiry.limit() + 1);
        var near = graph.all(SCORES.formatted(ranking(graph, inquiry)), asked, Score.class);
        var begin = place.among(near.stream().limit(2L * REACH).map(Score::id).toList(), from);
        var values = new HashMap<>(inquiry.values());
        values.put(
                "shown",
                near.stream()
                        .skip(begin.position() - from)
                        .limit(inquiry.limit() + 1L)
                        .map(score -> Map.of("id", score.id, "score", score.score))
                        .toList());
        var listed = inquiry.listed();
        var rows = graph.all(ROWS.formatted(listed.label(), listed.summary("n")), values, Row.class);
        return from(begin, rows, inquiry.limit());
    }

    private static List<Row> from(RankedPlace begin, List<Row> rows, int limit) {
        var next = begin.behind(rows.stream().limit(limit).map(Row::id).toList());
        return rows.stream().map(row -> row.at(next.toString())).toList();
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

    private record Score(String id, double score) {}
}
