package org.tequio.convergence.units;

import org.jspecify.annotations.Nullable;
import org.tequio.convergence.AskedDay;
import org.tequio.convergence.Reasons;
import org.tequio.convergence.Scene;
import org.tequio.measure.Measures;
import org.tequio.measure.UnitCounts;
import org.tequio.shared.Graph.Reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is told of a unit beyond its counts, as far as somebody asks for it.
 *
 * @param reasons why something is null
 */
record Extras(
        @Nullable WeightedView weighted,
        @Nullable IntervalView interval,
        @Nullable List<SeriesPoint> series,
        @Nullable List<ConvergentAlliance> mostConvergent,
        @Nullable ProvenanceView provenance,
        Map<String, String> reasons) {

    /** What is told with weights, too, and null in the same cases. */
    private static final Set<String> WEIGHTED = Set.of("realised", "convergence");

    /**
     * @param scene the records, unless there are too many of them
     * @param tooMany the reason to tell if there are
     */
    static Extras of(
            Reading graph,
            UnitInquiry inquiry,
            Optional<Scene> scene,
            AskedDay day,
            UnitCounts counts,
            String tooMany) {
        var reasons = new TreeMap<String, String>();
        Arrays.stream(Extra.values())
                .filter(extra -> scene.isEmpty() || !inquiry.asksFor(extra))
                .forEach(
                        extra -> reasons.put(extra.property(), inquiry.asksFor(extra) ? tooMany : extra.whyNotThere()));
        return scene.map(seen -> of(graph, inquiry, seen, day, counts, reasons))
                .orElseGet(() -> new Extras(null, null, null, null, null, reasons));
    }

    private static Extras of(
            Reading graph,
            UnitInquiry inquiry,
            Scene scene,
            AskedDay day,
            UnitCounts counts,
            Map<String, String> reasons) {
        var today = LocalDate.parse(day.today());
        var measures = Measures.of(counts);
        boolean weighs = inquiry.asksFor(Extra.WEIGHTED);
        boolean draws = inquiry.asksFor(Extra.INTERVAL);
        var alliances = weighs || draws ? Contribution.of(scene, day.day()) : List.<Contribution>of();
        var interval = draws ? Bootstrap.of(counts, alliances, inquiry.seed()) : null;
        if (draws && interval == null) {
            reasons.put(
                    Extra.INTERVAL.property(),
                    Reasons.of(counts, measures).getOrDefault("convergence", "No resample has a convergence."));
        }
        if (weighs) {
            Reasons.of(counts, measures).forEach((measure, why) -> {
                if (WEIGHTED.contains(measure)) {
                    reasons.put("weighted." + measure, why);
                }
            });
        }
        return new Extras(
                weighs ? WeightedView.of(alliances, measures.potential()) : null,
                interval,
                inquiry.asksFor(Extra.SERIES) ? Series.of(scene, today) : null,
                inquiry.asksFor(Extra.ALLIANCES) ? ConvergentAlliance.of(scene, day.day()) : null,
                inquiry.asksFor(Extra.PROVENANCE) ? ProvenanceView.of(graph, scene.scope(), day) : null,
                reasons);
    }
}
