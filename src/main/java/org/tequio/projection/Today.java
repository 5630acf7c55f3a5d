package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.tequio.measure.Meeting;
import org.tequio.reference.MembershipState;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who meets in an alliance on the day that the graph counts for.
 *
 * @param changesOn the next day on which others will meet though nobody changes a record; null if there is none
 */
record Today(Meeting meeting, @Nullable String changesOn) {

    static Today of(String day, Span alliance, Collection<Member> members) {
        return new Today(meeting(day, alliance, members), changeAfter(day, alliance, members));
    }

    private static @Nullable String changeAfter(String day, Span alliance, Collection<Member> members) {
        if (members.isEmpty()) {
            return null;
        }
        return Stream.concat(
                        Stream.of(alliance),
                        members.stream().flatMap(member -> Stream.of(member.term(), member.life())))
                .map(span -> span.changeAfter(day))
                .flatMap(Optional::stream)
                .min(String::compareTo)
                .orElse(null);
    }

    private static Meeting meeting(String day, Span alliance, Collection<Member> members) {
        var meeting = new Meeting();
        var counted = new HashSet<String>();
        for (var member : members) {
            MembershipState.CODES
                    .find(member.state())
                    .ifPresent(state -> meeting.countMembership(
                            member.seat(), state, member.term().beginningIsKnown(), member.carried()));
            if (alliance.holds(day) && member.meetsOn(day) && counted.add(member.actor())) {
                meeting.countMember(member.seat(), UnitFacts.group(member.group()), member.carried());
            }
        }
        return meeting;
    }

    /** Properties of the alliance. */
    Map<String, @Nullable Object> derived() {
        var derived = new HashMap<String, @Nullable Object>();
        derived.put("meeting", meeting.lines());
        derived.put("changesOn", changesOn);
        return derived;
    }

    /** The meeting that such properties tell of. */
    static Meeting meeting(Map<String, ?> derived) {
        return derived.get("meeting") instanceof Collection<?> lines
                ? Meeting.of(lines.stream().map(Object::toString).toList())
                : Meeting.of(List.of());
    }
}
