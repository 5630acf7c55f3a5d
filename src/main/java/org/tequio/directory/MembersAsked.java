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

    /** Where no time is asked for. */
    private static final Map<String, String> ANY_TIME = Map.of("atFirst", "", "atLast", "~");

    private static final String IN_FORCE = "m.firstDay <= $atLast AND m.lastDay >= $atFirst";
    private static final String WITHOUT = """
            none(id IN $without WHERE EXISTS {
                MATCH (n)<-[m:MEMBER_OF]-(:Actor {id: id})
                WHERE m.state <> 'disputed' AND %s
            })\
            """.formatted(IN_FORCE);
    private static final String WITH = """
            all(id IN $with WHERE EXISTS {
                MATCH (n)<-[m:MEMBER_OF]-(:Actor {id: id})
                WHERE ($anyRole OR m.role IN $role) AND m.state IN $memberState AND %s
            })\
            """.formatted(IN_FORCE);
    private static final String WITH_FIRST = """
            MATCH (:Actor {id: $with[0]})-[:MEMBER_OF]->(n:Alliance)
            WITH DISTINCT n
            """;
    private static final String GROUPS = """
            all(code IN $groupsThen WHERE EXISTS {
                MATCH (n)<-[m:MEMBER_OF]-(:Actor {group: code})
                WHERE m.state IN $groupStates AND %s
            })\
            """.formatted(IN_FORCE);
    private static final String ROLE = """
            EXISTS {
                MATCH (n)<-[m:MEMBER_OF]-(:Actor)
                WHERE m.role IN $role AND %s
            }\
            """.formatted(IN_FORCE);
    private static final String STATE = """
            EXISTS {
                MATCH (n)<-[m:MEMBER_OF]-(:Actor)
                WHERE m.state IN $state AND %s
            }\
            """.formatted(IN_FORCE);

    void narrow(Conditions conditions) {
        conditions
                .with(ANY_TIME)
                .with(Map.of(
                        "anyRole", roles.isEmpty(),
                        "role", roles,
                        "state", codes(states),
                        "memberState", codes(states.isEmpty() ? MembershipState.UNDISPUTED : states)))
                .ofRecords("without", WITHOUT, without)
                .oneOf("role", "any(code IN n.roles WHERE code IN $role)", roles)
                .oneOf("state", "any(code IN n.states WHERE code IN $state)", codes(states))
                .ofRecords("with", WITH, with)
                .reached("with", WITH_FIRST);
        if (atATime) {
            conditions.oneOf("roleThen", ROLE, roles).oneOf("stateThen", STATE, codes(states));
        }
        groups(conditions);
    }

    /** The graph keeps which groups are among the reported and confirmed members, whatever the dates. */
    private void groups(Conditions conditions) {
        if (!states.contains(MembershipState.DISPUTED) && !states.contains(MembershipState.ENDED)) {
            conditions.oneOf("groupSet", "n.groupSet IN $groupSet", GroupSets.holding(groups));
        }
        if (atATime || !states.isEmpty()) {
            conditions
                    .with(Map.of("groupStates", codes(states.isEmpty() ? MembershipState.MEETING : states)))
                    .oneOf("groupsThen", GROUPS, codes(groups));
        }
    }

    private static List<String> codes(Collection<? extends Coded> some) {
        return some.stream().map(Coded::code).toList();
    }
}
