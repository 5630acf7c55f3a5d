package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tequio.reference.Composition;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Territories;
import org.tequio.register.ActorFacts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A membership and its actor, as far as the alliance owes something to them.
 *
 * @param seat the actor's, a country or a subdivision; a body may have none
 * @param life from when until when there is such an actor
 * @param carried those of the alliance's activities, goals and targets that the actor carries too
 * @param term from when until when it is a member
 */
record Member(
        String actor,
        @Nullable String seat,
        String kind,
        String group,
        Span life,
        List<String> carried,
        String role,
        String state,
        Span term)
        implements Composition.Part {

    /** In Cypher, the codes of an alliance {@code l}: looked up once for all its members. */
    static final String CODES = "l.activities + l.goals AS codes";

    /**
     * In Cypher, what an actor {@code a} with a membership {@code m} in an alliance of these {@code codes} becomes here,
     * in the order of the components: names would be sent, and read, with every member.
     */
    static final String FACTS = """
            [
                a.id, coalesce(a.subdivision, a.country), a.kind, a.group, a.firstDay, a.lastDay,
                [code IN a.activities + a.goals WHERE code IN codes],
                m.role, m.state, m.firstDay, m.lastDay
            ]\
            """;

    static Member of(Value facts) {
        return new Member(
                facts.get(0).asString(),
                facts.get(1).asString(null),
                facts.get(2).asString(),
                facts.get(3).asString(),
                Span.of(facts.get(4), facts.get(5)),
                facts.get(6).asList(Value::asString),
                facts.get(7).asString(),
                facts.get(8).asString(),
                Span.of(facts.get(9), facts.get(10)));
    }

    /** @param codes the alliance's activities, goals and targets */
    static Member of(Row membership, ActorFacts actor, Set<String> codes) {
        var properties = membership.properties();
        return new Member(
                String.valueOf(properties.get("actorId")),
                actor.seat(),
                actor.kind().code(),
                actor.kind().groupWith(actor.constituency()).code(),
                new Span(Rows.firstDay(actor.founded()), Rows.lastDay(actor.closed())),
                Stream.concat(actor.activities().stream(), Rows.goals(actor.sdgs()).stream())
                        .filter(codes::contains)
                        .toList(),
                String.valueOf(properties.get("role")),
                String.valueOf(properties.get("state")),
                Span.of(properties));
    }

    @Override
    public @Nullable String country() {
        return seat == null ? null : Territories.countryOf(seat);
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
