package org.tequio.convergence.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.KeptCounts;
import org.tequio.convergence.Thresholds;
import org.tequio.convergence.gaps.GapView.Wanted;
import org.tequio.measure.Unit;
import org.tequio.shared.Cursors;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Language;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Ranks units by what their actors could realise together and do not, on the present day. */
@ApplicationScoped
class Gaps {

    private static final int MOST_WISHES = 3;

    private final Cursors cursors;

    Gaps(Cursors cursors) {
        this.cursors = cursors;
    }

    /** @param cursor null for the first page */
    GapPage page(
            Reading graph, GapsParameters parameters, int size, @Nullable String cursor, Language language, long asOf) {
        var day = KeptCounts.day(graph)
                .orElseThrow(() -> Problem.of(ProblemType.UNAVAILABLE, "The graph is not made yet."));
        var query = "gaps " + parameters;
        var after = cursor == null ? null : GapPlace.of(cursors.place(query, cursor));
        var all = ranked(graph, parameters);
        var left = all.stream()
                .filter(gap -> after == null || gap.place().compareTo(after) > 0)
                .toList();
        var shown = left.subList(0, Math.min(size, left.size()));
        var next = shown.size() < left.size()
                ? cursors.make(query, shown.get(size - 1).place().text())
                : null;
        return new GapPage(
                day,
                parameters,
                GapPage.FORMULA,
                Thresholds.OF_THIN,
                items(graph, day, shown, parameters, language),
                all.size(),
                next,
                asOf);
    }

    private static List<UnitGap> ranked(Reading graph, GapsParameters parameters) {
        return KeptCounts.of(graph, parameters.by()).entrySet().stream()
                .flatMap(unit -> Unit.find(unit.getKey()).stream()
                        .flatMap(found -> UnitGap.of(found, unit.getValue(), parameters)))
                .sorted(Comparator.comparing(UnitGap::place))
                .toList();
    }

    private static List<GapView> items(
            Reading graph, String day, List<UnitGap> gaps, GapsParameters parameters, Language language) {
        var candidates = GapCandidates.of(graph, day);
        return gaps.stream()
                .map(gap -> GapView.of(gap, wanted(gap, candidates, parameters), language))
                .toList();
    }

    /** Somebody for the first unconnected pairs and the first missing groups of whom there is anybody to invite. */
    private static List<Wanted> wanted(UnitGap gap, GapCandidates candidates, GapsParameters parameters) {
        return Stream.of(Wish.toConnect(gap, parameters), Wish.toComplete(gap, parameters))
                .flatMap(wishes -> wishes.map(candidates::of)
                        .filter(wanted -> !wanted.actors().isEmpty())
                        .limit(MOST_WISHES))
                .toList();
    }
}
