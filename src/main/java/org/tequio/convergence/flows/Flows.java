package org.tequio.convergence.flows;

import org.jspecify.annotations.Nullable;
import org.tequio.convergence.KeptCounts;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Language;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts between which territories actors meet. For the present day the graph knows who meets in each alliance; for other
 * days, for roles and for years memberships are looked at one by one.
 */
record Flows(Reading graph, FlowsParameters parameters, long most) {

    /** @param day null for the present one */
    FlowsView on(@Nullable String day, Language language, long asOf) {
        var present = KeptCounts.day(graph)
                .orElseThrow(() -> Problem.of(ProblemType.UNAVAILABLE, "The graph is not made yet."));
        var at = day == null ? present : day;
        if (day == null && parameters.role().isEmpty() && !parameters.series()) {
            return view(at, new MeetingsToday(graph, parameters, most).count(), null, language, asOf);
        }
        var past = MeetingsThen.of(graph, parameters, most);
        return view(at, past.on(at), past, language, asOf);
    }

    /** @param past null if it was not looked at */
    private FlowsView view(String at, CoMemberships met, @Nullable MeetingsThen past, Language language, long asOf) {
        var series = past == null || !parameters.series() ? null : FlowSeries.of(past, at);
        var matrix = new FlowMatrix(met, parameters);
        var sum = matrix.sum();
        return new FlowsView(
                at,
                parameters,
                sum.pairs(),
                matrix.weighted(sum),
                past == null ? null : sum.pairs() - past.datedOn(at).pairs(),
                met.withoutSeat().pairs(),
                Stream.of(FlowClass.values())
                        .map(code -> new FlowsView.Rule(code, code.rule(language)))
                        .toList(),
                splits(met, series),
                matrix.units(language),
                matrix.cells(),
                matrix.leftOut(),
                series == null ? null : series.matrices(),
                reasons(sum, past == null),
                asOf);
    }

    private static Map<String, String> reasons(PairCount sum, boolean presentOnly) {
        var reasons = new TreeMap<String, String>();
        if (sum.pairs() == 0) {
            reasons.put("share", FlowsView.NO_PAIR);
        }
        if (presentOnly) {
            reasons.put("undated", FlowsView.PRESENT);
        }
        return reasons;
    }

    private List<FlowSplit> splits(CoMemberships met, @Nullable FlowSeries series) {
        return parameters.schemes().stream()
                .map(scheme -> FlowSplit.of(
                        scheme,
                        FlowSplit.shares(met, scheme, parameters.weighted()),
                        series == null ? null : series.splits().get(scheme)))
                .toList();
    }
}
