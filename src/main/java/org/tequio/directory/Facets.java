package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.FacetCount;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Language;
import org.tequio.shared.Question;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the records that meet an inquiry by their values, the most frequent first. */
@ApplicationScoped
class Facets {

    private static final String COUNT = """
            %s
            WHERE %s
            UNWIND %s AS value
            RETURN value, count(*) AS count
            """;

    private final Question asked;
    private final CountsAtHand counts;

    Facets(Question asked, CountsAtHand counts) {
        this.asked = asked;
        this.counts = counts;
    }

    /** @return the counts of each facet that was asked for; null if none was */
    @Nullable
    Map<String, List<FacetCount>> of(Reading graph, Inquiry inquiry) {
        if (inquiry.facets().isEmpty()) {
            return null;
        }
        var counts = new LinkedHashMap<String, List<FacetCount>>();
        inquiry.facets().forEach(facet -> counts.put(facet.name(), counts(graph, inquiry, facet)));
        return counts;
    }

    private List<FacetCount> counts(Reading graph, Inquiry inquiry, Facet facet) {
        var language = asked.language();
        return values(graph, inquiry, facet).stream()
                .filter(row -> row.count() > 0)
                .sorted(Comparator.comparing(Values::count).reversed().thenComparing(Values::text))
                .map(row -> row.shown(facet, language))
                .toList();
    }

    private List<Values> values(Reading graph, Inquiry inquiry, Facet facet) {
        var counted = inquiry.words().isPresent()
                ? Optional.<Map<String, Long>>empty()
                : counts.about(graph, inquiry).flatMap(known -> known.by(facet));
        return counted.map(Values::of).orElseGet(() -> count(graph, inquiry, facet));
    }

    private static List<Values> count(Reading graph, Inquiry inquiry, Facet facet) {
        var source = inquiry.way().orElse(inquiry.listed().all());
        var query = COUNT.formatted(source, inquiry.conditions("true"), facet.values());
        return graph.all(query, inquiry.values(), Values.class);
    }

    /** A row of counts; no value is null or, in counters, empty. */
    private record Values(@Nullable String value, long count) {

        private static List<Values> of(Map<String, Long> numbers) {
            return numbers.entrySet().stream()
                    .map(entry -> new Values(entry.getKey(), entry.getValue()))
                    .toList();
        }

        private String text() {
            return value == null ? "" : value;
        }

        private FacetCount shown(Facet facet, Language language) {
            if (text().isEmpty()) {
                return new FacetCount(null, null, count);
            }
            var label = facet.label(text()).map(text -> text.in(language)).orElse(null);
            return new FacetCount(value, label, count);
        }
    }
}
