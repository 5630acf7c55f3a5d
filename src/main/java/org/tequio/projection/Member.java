package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tequio.reference.MembershipState;

/**
 * A membership and its actor, as far as the alliance owes something to them.
 *
 * @param country the actor's seat; a body may have none
 */
record Member(String actor, @Nullable String country, String kind, String group, String role, String state) {

    /** In Cypher, what an actor {@code a} with a membership {@code m} becomes here. */
    static final String FACTS = "[a {.id, .country, .kind, .group}, m {.role, .state}]";

    static Member of(Value facts) {
        var actor = facts.get(0);
        var membership = facts.get(1);
        return new Member(
                actor.get("id").asString(),
                actor.get("country").asString(null),
                actor.get("kind").asString(),
                actor.get("group").asString(),
                membership.get("role").asString(),
                membership.get("state").asString());
    }

    boolean isDisputed() {
        return state.equals(MembershipState.DISPUTED.code());
    }

    boolean hasEnded() {
        return state.equals(MembershipState.ENDED.code());
    }
}
