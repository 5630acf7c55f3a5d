package org.tequio.convergence.flows;

import org.tequio.reference.Scheme;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Flows year by year.
 *
 * @param splits by class under each scheme
 * @param matrices between territories
 */
record FlowSeries(Map<Scheme, List<FlowSplit.Year>> splits, List<FlowsView.Year> matrices) {

    /** A world of countries has up to 31,125 in each year. */
    private static final int MOST_CELLS = 50_000;

    /**
     * From the first year that an alliance or a membership names until this day.
     *
     * @throws Problem 422 if that would be more than anybody could read
     */
    static FlowSeries of(MeetingsThen past, String last) {
        var parameters = past.parameters();
        var series = new FlowSeries(new EnumMap<>(Scheme.class), new ArrayList<>());
        parameters.schemes().forEach(scheme -> series.splits.put(scheme, new ArrayList<>()));
        past.days(last).forEach(day -> series.add(day, past, parameters));
        return series;
    }

    private void add(String day, MeetingsThen past, FlowsParameters parameters) {
        int year = LocalDate.parse(day).getYear();
        var met = past.on(day);
        splits.forEach((scheme, years) ->
                years.add(new FlowSplit.Year(year, day, FlowSplit.shares(met, scheme, parameters.weighted()))));
        var matrix = new FlowMatrix(met, parameters);
        long pairs = matrix.sum().pairs();
        matrices.add(new FlowsView.Year(
                year, day, pairs, pairs - past.datedOn(day).pairs(), matrix.cells(), matrix.leftOut()));
        if (cells() > MOST_CELLS) {
            throw Problem.of(
                    ProblemType.UNPROCESSABLE,
                    "Year by year this would be more than %d cells. Ask for less: for those of a 'minimum' of pairs, for a smaller territory in 'within' or for larger ones in 'by', or without 'series'."
                            .formatted(MOST_CELLS));
        }
    }

    private long cells() {
        return matrices.stream().mapToLong(year -> year.cells().size()).sum();
    }
}
