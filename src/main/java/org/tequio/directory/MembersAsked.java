package org.tequio.directory;

import org.tequio.reference.GroupSets;
import org.tequio.reference.MembershipState;
import org.tequio.reference.StakeholderGroup;
import org.tequio.shared.Coded;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who is to be in an alliance.
 *
 * @param with ids of actors that all are; whoever has said "not us" is none, unless {@code states} asks for those
 * @param without ids of actors of which none is, whatever {@code states} asks for
 * @param groups of which there is somebody each
 * @param roles in one of which somebody is, or each of those {@code with}
 * @param states likewise
 * @param atATime whether memberships have to be in force at the time that the query names {@code at}
 */
record MembersAsked(
        List<String> with,
        List<String> without,
        Collection<StakeholderGroup> groups,
        List<String> roles,
        Collection<MembershipState> states,
        boolean atATime) {

    private static final String IN_FORCE = "m.firstDay <= $atLast AND m.lastDay >= $atFirst";

    private static final String SOMEBODY = """
            EXISTS {
                MATCH (n)<-[m:MEMBER_OF]-(:Actor)
                WHERE %s
            }\
            """;
    private static final String EACH = """
            %s(id IN %s WHERE EXISTS {
                MATCH (n)<-[m:MEMBER_OF]-(:Actor {id: id})
                WHERE %s
            })\
            """;
    private static final String WITH_FIRST = """
            MATCH (:Actor {id: $with[0]})-[m:MEMBER_OF]->(n:Alliance)
            WHERE %s
            WITH DISTINCT n
            """;
    private static final String GROUPS = """
            all(code IN $groupsThen WHERE EXISTS {
                MATCH (n)<-[m:MEMBER_OF]-(:Actor {group: code})
                WHERE %s
            })\
            """;

    void narrow(Conditions conditions) {
        conditions
                .with(Map.of(
                        "role", roles,
                        "state", codes(states),
                        "memberState", codes(states.isEmpty() ? MembershipState.UNDISPUTED : states)))
                .ofRecords("without", EACH.formatted("none", "$without", inForce("m.state <> 'disputed'")), without)
                .oneOf("role", "any(code IN n.roles WHERE code IN $role)", roles)
                .oneOf("state", "any(code IN n.states WHERE code IN $state)", codes(states))
                .ofRecords("with", EACH.formatted("all", "$with", seat()), with)
                .reached("with", WITH_FIRST.formatted(seat()), others());
        if (atATime) {
            conditions
                    .oneOf("roleThen", SOMEBODY.formatted(inForce("m.role IN $role")), roles)
                    .oneOf("stateThen", SOMEBODY.formatted(inForce("m.state IN $state")), codes(states));
        }
        groups(conditions);
    }

    /** What is left to ask of the alliances of the first of those {@code with}. */
    private String others() {
        return with.size() > 1 ? EACH.formatted("all", "tail($with)", seat()) : Conditions.NOTHING_LEFT;
    }

    /** What each of those {@code with} is to have a membership {@code m} of. */
    private String seat() {
        return inForce(roles.isEmpty() ? "m.state IN $memberState" : "m.role IN $role AND m.state IN $memberState");
    }

    private String inForce(String condition) {
        return atATime ? condition + " AND " + IN_FORCE : condition;
    }

    /** The graph keeps which groups are among the reported and confirmed members, whatever the dates. */
    private void groups(Conditions conditions) {
        if (!states.contains(MembershipState.DISPUTED) && !states.contains(MembershipState.ENDED)) {
            conditions.oneOf("groupSet", "n.groupSet IN $groupSet", GroupSets.holding(groups));
        }
        if (atATime || !states.isEmpty()) {
            conditions
                    .with(Map.of("groupStates", codes(states.isEmpty() ? MembershipState.MEETING : states)))
                    .oneOf("groupsThen", GROUPS.formatted(inForce("m.state IN $groupStates")), codes(groups));
        }
    }

    private static List<String> codes(Collection<? extends Coded> some) {
        return some.stream().map(Coded::code).toList();
    }
}
