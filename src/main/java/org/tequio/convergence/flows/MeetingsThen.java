package org.tequio.convergence.flows;

import org.jspecify.annotations.Nullable;
import org.tequio.convergence.Scene;
import org.tequio.convergence.Scope;
import org.tequio.convergence.SeenAlliance;
import org.tequio.convergence.SeenMember;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Pattern;
import org.tequio.shared.Graph.Reading;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
        return count(alliances.stream(), day, anybody -> true);
    }

    /** Those of them of which is known since when there are the alliance, both memberships and both actors. */
    CoMemberships datedOn(String day) {
        return count(
                alliances.stream().filter(alliance -> alliance.life().beginningIsKnown()),
                day,
                SeenMember::beginningIsKnown);
    }

    private CoMemberships count(Stream<SeenAlliance> counted, String day, Predicate<SeenMember> members) {
        var met = new CoMemberships(parameters.within());
        counted.forEach(
                alliance -> met.add(Attendance.of(alliance, day, members, parameters.role()), alliance.patterns()));
        return met;
    }

    /** The last day of each year, from the first year that an alliance or a membership names until this day. */
    List<String> days(String last) {
        int end = LocalDate.parse(last).getYear();
        return IntStream.rangeClosed(Math.max(firstYear(end), end - MOST_YEARS + 1), end)
                .mapToObj(
                        year -> year == end ? last : LocalDate.of(year, 12, 31).toString())
                .toList();
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
