package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tequio.reference.Composition;
import org.tequio.reference.MembershipState;

import java.util.List;

/**
 * A membership and its actor, as far as the alliance owes something to them.
 *
 * @param country the actor's seat; a body may have none
 * @param life from when until when there is such an actor
 * @param carried those of the alliance's activities, goals and targets that the actor carries too
 * @param term from when until when it is a member
 */
record Member(
        String actor,
        @Nullable String country,
        String kind,
        String group,
        Span life,
        List<String> carried,
        String role,
        String state,
        Span term)
        implements Composition.Part {

    /** In Cypher, what an actor {@code a} with a membership {@code m} in an alliance {@code l} becomes here. */
    static final String FACTS = """
            [
                a {
                    .id, .country, .kind, .group, .firstDay, .lastDay,
                    carried: [code IN a.activities + a.goals WHERE code IN l.activities OR code IN l.goals]
                },
                m {.role, .state, .firstDay, .lastDay}
            ]\
            """;

    static Member of(Value facts) {
        var actor = facts.get(0);
        var membership = facts.get(1);
        return new Member(
                actor.get("id").asString(),
                actor.get("country").asString(null),
                actor.get("kind").asString(),
                actor.get("group").asString(),
                Span.of(actor),
                actor.get("carried").asList(Value::asString),
                membership.get("role").asString(),
                membership.get("state").asString(),
                Span.of(membership));
    }

    boolean isDisputed() {
        return state.equals(MembershipState.DISPUTED.code());
    }

    boolean hasEnded() {
        return state.equals(MembershipState.ENDED.code());
    }

    /** Whether it meets the others on a day. */
    boolean meetsOn(String day) {
        return !isDisputed() && !hasEnded() && term.holds(day) && life.holds(day);
    }
}
