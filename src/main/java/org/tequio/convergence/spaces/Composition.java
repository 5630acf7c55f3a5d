package org.tequio.convergence.spaces;

import org.tequio.measure.Roster;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;

import java.util.List;
import java.util.Map;

/**
 * Of what an alliance is made.
 *
 * @param groups that are all among its members
 * @param without groups of which none is
 * @param pattern codes of patterns of which it follows one; empty for any
 * @param scheme under which it does
 */
record Composition(List<StakeholderGroup> groups, List<StakeholderGroup> without, List<String> pattern, Scheme scheme) {

    boolean fits(Roster members) {
        return isIn(members) && without.stream().allMatch(group -> members.members(group) == 0);
    }

    /** Whether all of the groups are among these. */
    boolean isIn(Roster members) {
        return groups.stream().allMatch(group -> members.members(group) > 0);
    }

    List<String> groupCodes() {
        return codes(groups);
    }

    List<String> withoutCodes() {
        return codes(without);
    }

    /** What the statements name. */
    Map<String, Object> values() {
        return Map.of(
                "groups", groupCodes(),
                "without", withoutCodes(),
                "pattern", pattern,
                "scheme", scheme.code());
    }

    private static List<String> codes(List<StakeholderGroup> groups) {
        return groups.stream().map(StakeholderGroup::code).toList();
    }
}
