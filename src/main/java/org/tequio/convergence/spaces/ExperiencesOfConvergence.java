package org.tequio.convergence.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.ExperienceKind;
import org.tequio.shared.Advice;
import org.tequio.shared.Cursors;
import org.tequio.shared.FacetCount;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Language;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what alliances of some composition learned. */
@ApplicationScoped
class ExperiencesOfConvergence {

    /** Sorts behind every date. */
    private static final String START = "~";

    private static final String FOUND = """
            MATCH (e:Experience)-[:LEARNED_IN]->(l:Alliance)
            WHERE (size($kind) = 0 OR e.kind IN $kind)
                AND (size($crisis) = 0 OR toLower(e.crisis) IN $crisis)
                AND (size($sdg) = 0 OR any(code IN e.goals WHERE code IN $sdg))
                AND (size($within) = 0 OR e.country IN $countries)
                AND (size($pattern) = 0 OR l['pattern:' + $scheme] IN $pattern)
            WITH e, l, CASE
                WHEN l.lastDay >= $day THEN l.groups
                ELSE COLLECT {
                    MATCH (l)<-[m:MEMBER_OF]-(a:Actor)
                    WHERE m.state IN $undisputed
                    RETURN DISTINCT a.group AS group
                    ORDER BY group
                }
            END AS groups
            WHERE all(group IN $groups WHERE group IN groups) AND none(group IN $without WHERE group IN groups)
            """;
    private static final String NUMBERS = FOUND + """
            RETURN e.kind AS kind, e.crisis AS crisis, count(*) AS number
            """;
    private static final String CRISES = """
            MATCH (e:Experience)
            WHERE e.crisis IS NOT NULL
            RETURN DISTINCT toLower(e.crisis) AS crisis
            ORDER BY crisis
            LIMIT 100
            """;
    private static final String PAGE = FOUND + """
            WITH e, l, groups
            WHERE e.dateKey < $before
            ORDER BY e.dateKey DESC
            LIMIT $limit
            RETURN e.dateKey AS place,
                e {.id, .kind, .title, .summary, .lang, .date, .crisis, .country, .sdgs,
                    alliance: l {.id, .name, .kind, .since, .until,
                        ended: l.lastDay < $day,
                        groups: groups,
                        pattern: l['pattern:' + $scheme],
                        countries: COLLECT {
                            MATCH (l)<-[m:MEMBER_OF]-(a:Actor)
                            WHERE m.state IN CASE WHEN l.lastDay >= $day THEN $inForce ELSE $undisputed END
                                AND a.country IS NOT NULL
                            RETURN DISTINCT a.country AS country
                            ORDER BY country
                        }
                    }
                } AS item
            """;

    private final Cursors cursors;

    ExperiencesOfConvergence(Cursors cursors) {
        this.cursors = cursors;
    }

    ExperiencesOfConvergencePage find(
            Reading graph, ExperiencesAsked asked, PageAsked page, String today, Language language, long asOf) {
        var query = asked.toString();
        var values = new HashMap<>(asked.values(today));
        values.put("before", page.cursor() == null ? START : cursors.place(query, page.cursor()));
        values.put("limit", page.size() + 1);
        var numbers = graph.all(NUMBERS, values, Numbers.class);
        var rows = graph.all(PAGE, values, Row.class);
        boolean more = rows.size() > page.size();
        var shown = more ? rows.subList(0, page.size()) : rows;
        var facets = new LinkedHashMap<String, List<FacetCount>>();
        facets.put("kind", facet(numbers, Numbers::kind, kind -> label(kind, language)));
        facets.put("crisis", facet(numbers, Numbers::crisis, crisis -> null));
        long total = numbers.stream().mapToLong(Numbers::number).sum();
        return ExperiencesOfConvergencePage.of(
                asked,
                shown.stream().map(Row::item).toList(),
                total,
                more ? cursors.make(query, shown.get(shown.size() - 1).place()) : null,
                facets,
                today,
                total == 0 ? note(graph, asked.crisis()) : null,
                asOf);
    }

    /** A crisis is a text of whoever tells of it, in no list of ours: one that nobody names is likely misspelt. */
    private static @Nullable String note(Reading graph, List<String> asked) {
        if (asked.isEmpty()) {
            return null;
        }
        var named = graph.all(CRISES, Map.of(), Named.class).stream()
                .map(Named::crisis)
                .toList();
        return asked.stream()
                .filter(crisis -> !named.contains(crisis))
                .findFirst()
                .map(crisis -> "No experience names the crisis '%s'.%s"
                        .formatted(crisis, Advice.on(crisis, named).sentence()))
                .orElse(null);
    }

    private static List<FacetCount> facet(
            List<Numbers> numbers,
            Function<Numbers, @Nullable String> value,
            Function<String, @Nullable String> label) {
        return numbers.stream()
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNullElse(value.apply(row), ""),
                        Collectors.summingLong(Numbers::number)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey().isEmpty()
                        ? new FacetCount(null, null, entry.getValue())
                        : new FacetCount(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static @Nullable String label(String kind, Language language) {
        return ExperienceKind.CODES
                .find(kind)
                .map(known -> known.label().in(language))
                .orElse(null);
    }

    private record Numbers(String kind, @Nullable String crisis, long number) {}

    private record Named(String crisis) {}

    private record Row(String place, ExperienceOfConvergence item) {}
}
