package org.tequio.convergence.flows;

import org.jspecify.annotations.Nullable;
import org.tequio.convergence.KeptCounts;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Language;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.List;
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
        if (at.equals(present) && parameters.role().isEmpty() && !parameters.series()) {
            return view(at, new MeetingsToday(graph, parameters, most).count(), null, language, asOf);
        }
        var past = MeetingsThen.of(graph, parameters, most);
        return view(at, past.on(at), parameters.series() ? past : null, language, asOf);
    }

    private FlowsView view(String at, CoMemberships met, @Nullable MeetingsThen years, Language language, long asOf) {
        var matrix = new FlowMatrix(met, parameters);
        var sum = matrix.sum();
        return new FlowsView(
                at,
                parameters,
                sum.pairs(),
                matrix.weighted(sum),
                met.withoutSeat().pairs(),
                Stream.of(FlowClass.values())
                        .map(code -> new FlowsView.Rule(code, code.rule().in(language)))
                        .toList(),
                splits(at, met, years),
                matrix.units(language),
                matrix.cells(),
                matrix.leftOut(),
                asOf);
    }

    private List<FlowSplit> splits(String at, CoMemberships met, @Nullable MeetingsThen years) {
        var series = years == null ? null : years.series(at);
        return parameters.schemes().stream()
                .map(scheme -> FlowSplit.of(
                        scheme,
                        FlowSplit.shares(met, scheme, parameters.weighted()),
                        series == null ? null : series.get(scheme)))
                .toList();
    }
}
