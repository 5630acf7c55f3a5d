package org.tequio.convergence.units;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.convergence.AskedDay;
import org.tequio.convergence.Scope;
import org.tequio.convergence.ScopeStatements;
import org.tequio.shared.Freshness;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.JsonText;
import org.tequio.shared.WebAddress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who says that the actors of a unit are in its alliances, and how long ago somebody last stood for it. */
@Schema(
        name = "ConvergenceProvenance",
        description = "Who says that the actors of the unit are in its alliances, and how long ago somebody last stood "
                + "for it: of all memberships that 'coverage' counts by state.")
record ProvenanceView(
        @Schema(
                description = "How many were last confirmed within a year before today (green), within two (yellow) or "
                        + "earlier (red).",
                examples = "{\"green\": 118, \"yellow\": 20, \"red\": 4}")
        Map<String, Long> freshness,

        @Schema(description = "The twenty sites of which pages support most of them.")
        List<Site> sites,

        @Schema(description = "How many sites there are in all.", examples = "31")
        int totalSites) {

    private static final int MOST_SITES = 20;
    private static final String TOLD = """
            AND ($present
                OR l.firstDay <= $day AND l.lastDay >= $day AND m.firstDay <= $day AND m.lastDay >= $day
                    AND (m.state <> 'ended' OR m.lastDay < '9999'))
            RETURN m.confirmedOn AS confirmedOn, m.sources AS sources, count(*) AS number
            """;

    /** A site and what it supports. */
    @Schema(name = "ConvergenceSource", description = "A site and what it supports.")
    record Site(
            @Schema(
                    description = "Its host, or the whole address of a page that has none.",
                    examples = "www.ripess.org")
            String host,

            @Schema(description = "How many memberships have a page of it as a source.", examples = "87")
            long memberships) {}

    /** Memberships of which the same is told. */
    private record Told(
            String confirmedOn,
            @JsonDeserialize(using = JsonText.class) List<Page> sources,
            long number) {}

    private record Page(String url) {}

    static ProvenanceView of(Reading graph, Scope scope, AskedDay day) {
        var today = LocalDate.parse(day.today());
        var aYearAgo = today.minusYears(1).toString();
        var twoYearsAgo = today.minusYears(2).toString();
        var freshness = new LinkedHashMap<String, Long>();
        List.of(Freshness.values()).forEach(value -> freshness.put(value.code(), 0L));
        var sites = new HashMap<String, Long>();
        var values = scope.values();
        values.put("day", day.day());
        values.put("present", day.present());
        for (var told : graph.all(ScopeStatements.memberships(scope) + TOLD, values, Told.class)) {
            freshness.merge(
                    Freshness.of(told.confirmedOn(), aYearAgo, twoYearsAgo).code(), told.number(), Long::sum);
            told.sources().stream()
                    .map(page -> WebAddress.host(page.url()).orElse(page.url()))
                    .distinct()
                    .forEach(host -> sites.merge(host, told.number(), Long::sum));
        }
        return new ProvenanceView(freshness, most(sites), sites.size());
    }

    private static List<Site> most(Map<String, Long> sites) {
        return sites.entrySet().stream()
                .map(site -> new Site(site.getKey(), site.getValue()))
                .sorted(Comparator.comparingLong(Site::memberships).reversed().thenComparing(Site::host))
                .limit(MOST_SITES)
                .toList();
    }
}
