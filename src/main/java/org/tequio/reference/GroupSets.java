package org.tequio.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The sets of stakeholder groups that can meet in an alliance, as the graph keeps them: codes in order, joined. */
public final class GroupSets {

    private static final List<StakeholderGroup> ALL = Arrays.stream(StakeholderGroup.values())
            .sorted((a, b) -> a.code().compareTo(b.code()))
            .toList();

    private GroupSets() {}

    /** All sets that hold all of these groups; none if there are no groups to hold. */
    public static List<String> holding(Collection<StakeholderGroup> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        return IntStream.range(1, 1 << ALL.size())
                .mapToObj(GroupSets::subset)
                .filter(subset -> subset.containsAll(groups))
                .map(GroupSets::joined)
                .toList();
    }

    /** The codes of the groups in such a set. */
    public static List<String> members(String set) {
        return set.isEmpty() ? List.of() : List.of(set.split("\\|"));
    }

    private static List<StakeholderGroup> subset(int bits) {
        var subset = new ArrayList<StakeholderGroup>();
        for (int i = 0; i < ALL.size(); i++) {
            if ((bits >> i & 1) == 1) {
                subset.add(ALL.get(i));
            }
        }
        return subset;
    }

    private static String joined(List<StakeholderGroup> groups) {
        return String.join("|", groups.stream().map(StakeholderGroup::code).toList());
    }
}
