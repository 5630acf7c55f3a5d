package org.tequio.convergence.flows;

import org.jspecify.annotations.Nullable;
import org.tequio.convergence.Scene;
import org.tequio.convergence.Scope;
import org.tequio.convergence.SeenAlliance;
import org.tequio.convergence.SeenMember;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;
import org.tequio.shared.Graph.Reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who meets in alliances on any day.
 *
 * @param alliances that are asked for, with their memberships
 */
record MeetingsThen(FlowsParameters parameters, List<SeenAlliance> alliances) {

    /** Behind it nobody would look for a year, and a slip of the pen would make a thousand. */
    private static final int MOST_YEARS = 200;
    /** Every day that is known is behind it. */
    private static final String NO_BEGINNING = "0001";

    /** @throws org.tequio.shared.Problem 422 if there are more memberships than may be looked at */
    static MeetingsThen of(Reading graph, FlowsParameters parameters, long most) {
        var scope = new Scope(parameters.within(), List.of(), parameters.kind(), MembershipState.MEETING);
        var alliances = Scene.alliances(graph, scope, most).stream()
                .filter(alliance -> isAskedFor(alliance.patterns().get(parameters.scheme()), parameters))
                .toList();
        return new MeetingsThen(parameters, alliances);
    }

    private static boolean isAskedFor(@Nullable Pattern pattern, FlowsParameters parameters) {
        return parameters.pattern().isEmpty()
                || pattern != null && parameters.pattern().contains(pattern.code());
    }

    CoMemberships on(String day) {
        var met = new CoMemberships(parameters.within());
        alliances.forEach(alliance -> met.add(Attendance.of(alliance, day, parameters.role()), alliance.patterns()));
        return met;
    }

    /** The classes under each scheme, from the first year that an alliance or a membership names until this day. */
    Map<Scheme, List<FlowSplit.Year>> series(String last) {
        var series = new EnumMap<Scheme, List<FlowSplit.Year>>(Scheme.class);
        parameters.schemes().forEach(scheme -> series.put(scheme, new ArrayList<>()));
        int end = LocalDate.parse(last).getYear();
        for (int year = Math.max(firstYear(end), end - MOST_YEARS + 1); year <= end; year++) {
            var day = year == end ? last : LocalDate.of(year, 12, 31).toString();
            var met = on(day);
            for (var each : series.entrySet()) {
                var counts = FlowSplit.shares(met, each.getKey(), parameters.weighted());
                each.getValue().add(new FlowSplit.Year(year, day, counts));
            }
        }
        return series;
    }

    private int firstYear(int end) {
        return alliances.stream()
                .flatMap(alliance -> Stream.concat(
                        Stream.of(alliance.life()), alliance.members().stream().map(SeenMember::term)))
                .flatMap(life -> Stream.ofNullable(life.firstDay()))
                .filter(day -> day.compareTo(NO_BEGINNING) > 0)
                .min(String::compareTo)
                .map(day -> Math.min(LocalDate.parse(day).getYear(), end))
                .orElse(end);
    }
}
