package org.tequio.convergence.flows;

import org.tequio.reference.Scheme;

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

    /** From the first year that an alliance or a membership names until this day. */
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
    }
}
