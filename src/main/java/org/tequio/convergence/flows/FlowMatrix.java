package org.tequio.convergence.flows;

import org.jspecify.annotations.Nullable;
import org.tequio.convergence.flows.FlowsView.Cell;
import org.tequio.convergence.flows.FlowsView.FlowUnit;
import org.tequio.convergence.flows.FlowsView.LeftOut;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;
import org.tequio.shared.Language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Co-memberships between territories of a storey: what is counted between countries, brought together. */
final class FlowMatrix {

    private final FlowsParameters parameters;
    private final Map<String, Map<String, PairCount>> cells = new TreeMap<>();

    FlowMatrix(CoMemberships met, FlowsParameters parameters) {
        this.parameters = parameters;
        met.each((one, other, count) -> add(unit(one), unit(other), count));
    }

    private void add(String one, String other, PairCount count) {
        boolean inOrder = one.compareTo(other) <= 0;
        cells.computeIfAbsent(inOrder ? one : other, row -> new TreeMap<>())
                .merge(inOrder ? other : one, count, PairCount::plus);
    }

    PairCount sum() {
        return counts().reduce(PairCount.NONE, PairCount::plus);
    }

    List<FlowUnit> units(Language language) {
        var sums = new TreeMap<String, PairCount>();
        cells.forEach((x, row) -> row.forEach((y, count) -> {
            sums.merge(x, count, PairCount::plus);
            if (!x.equals(y)) {
                sums.merge(y, count, PairCount::plus);
            }
        }));
        return sums.entrySet().stream()
                .map(sum -> new FlowUnit(
                        sum.getKey(),
                        Territories.WORLD
                                .find(sum.getKey())
                                .orElseThrow()
                                .label()
                                .in(language),
                        sum.getValue().pairs(),
                        weighted(sum.getValue())))
                .toList();
    }

    /** Those with as many pairs as are asked for. */
    List<Cell> cells() {
        return cells.entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .filter(cell -> isTold(cell.getValue()))
                        .map(cell -> new Cell(
                                row.getKey(), cell.getKey(), cell.getValue().pairs(), weighted(cell.getValue()))))
                .toList();
    }

    LeftOut leftOut() {
        var left = counts().filter(count -> !isTold(count)).toList();
        return new LeftOut(
                left.size(), left.stream().mapToLong(PairCount::pairs).sum());
    }

    /** The weight, if it is asked for. */
    @Nullable
    Double weighted(PairCount count) {
        return parameters.weighted() ? count.weight() : null;
    }

    private boolean isTold(PairCount count) {
        return count.pairs() >= parameters.minimum();
    }

    private Stream<PairCount> counts() {
        return cells.values().stream().flatMap(row -> row.values().stream());
    }

    /** The territory of the storey that holds a country; itself if there is none, so that no pair is lost. */
    private String unit(String country) {
        return Territories.WORLD.ancestors(country).stream()
                .filter(territory -> territory.type() == parameters.by())
                .map(Territory::code)
                .findFirst()
                .orElse(country);
    }
}
