package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.SearchText;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Completes what somebody types: first what is called so, organisations before alliances; then what begins with it, then
 * what has words that begin with it further on. Where beginnings are enough, only types of which nothing begins so are
 * looked through for what is called so.
 */
@ApplicationScoped
public class Suggestions {

    private static final String SHOWN = """
            RETURN '%s' AS type, n.id AS id, coalesce(n.name, n.title) AS name, n.kind AS kind, n.country AS country,
                $line IN split(n.searchText, '\\n') AS called
            """;
    private static final String BEGINNING = """
            MATCH (n:%1$s)
            USING INDEX n:%1$s(sortKey)
            WHERE n.sortKey STARTS WITH $beginning
            WITH n
            ORDER BY n.sortKey
            LIMIT $limit
            """;
    private static final String WITH_WORDS = """
            CALL db.index.fulltext.queryNodes('%s', $words, {limit: $limit})
            YIELD node AS n
            """;

    /** Whether a text has words, and not too many of them. */
    public boolean canComplete(String text) {
        return Words.fault(text).isEmpty();
    }

    /**
     * Records of some types whose names begin with a text, or have words that do.
     *
     * @param text with at least one word
     * @param types actor, alliance, experience
     */
    public List<Suggestion> ofTypes(Reading graph, String text, List<String> types, int limit) {
        return of(graph, text, Listed.named("type", types), limit);
    }

    List<Suggestion> of(Reading graph, String text, List<Listed> lists, int limit) {
        var words = Words.of(text);
        var begun = Map.<String, Object>of(
                "beginning", SearchText.fold(text).strip(), "line", words.line(), "limit", limit);
        var found = new LinkedHashSet<>(ask(graph, lists, listed -> BEGINNING.formatted(listed.label()), begun));
        boolean isFull = found.size() >= limit;
        var begunTypes = found.stream().map(Found::type).collect(Collectors.toSet());
        var further = Map.<String, Object>of(
                "words", isFull ? words.whole() : words.query(), "line", words.line(), "limit", limit);
        var others = lists.stream()
                .filter(listed -> !isFull || !begunTypes.contains(listed.type()))
                .toList();
        found.addAll(ask(graph, others, listed -> WITH_WORDS.formatted(listed.words()), further));
        var types = lists.stream().map(Listed::type).toList();
        return found.stream()
                .sorted(Comparator.comparingInt(one -> one.isCalled(words) ? types.indexOf(one.type()) : types.size()))
                .limit(limit)
                .map(Found::suggestion)
                .toList();
    }

    /** One question for all lists costs less than one for each. */
    private static List<Found> ask(
            Reading graph, List<Listed> lists, Function<Listed, String> found, Map<String, Object> values) {
        if (lists.isEmpty()) {
            return List.of();
        }
        var query = lists.stream()
                .map(listed -> found.apply(listed) + SHOWN.formatted(listed.type()))
                .collect(Collectors.joining("UNION ALL\n"));
        return graph.all(query, values, Found.class);
    }

    /** @param called whether one of its names, or the initials of one, is what was typed */
    private record Found(
            String type,
            String id,
            String name,
            String kind,
            @Nullable String country,
            boolean called) {

        /** Also if all words stand in the name as they were typed, as an acronym does. */
        private boolean isCalled(Words words) {
            return called || SearchText.words(name).containsAll(words.words());
        }

        private Suggestion suggestion() {
            return new Suggestion(type, id, name, kind, country);
        }
    }
}
