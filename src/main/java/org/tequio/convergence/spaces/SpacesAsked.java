package org.tequio.convergence.spaces;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.GroupSets;
import org.tequio.reference.StakeholderGroup;
import org.tequio.reference.Territories;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where groups are to meet.
 *
 * @param within codes of territories in which the members are seated; empty for anywhere
 * @param activity codes of activities of which the alliance carries one; empty for any
 * @param sdg codes of goals and targets of which it carries one; empty for any
 * @param kind codes of kinds of which it is one; empty for any
 * @param day on which they meet; null for the present one
 */
record SpacesAsked(
        Composition composition,
        List<String> within,
        List<String> activity,
        List<String> sdg,
        List<String> kind,
        @Nullable String day) {

    /** Whether members with this seat are looked at. */
    boolean holds(String seat) {
        return within.isEmpty() || within.stream().anyMatch(territory -> Territories.WORLD.isWithin(seat, territory));
    }

    /**
     * What the statements name. The sets of groups with the most of the seven come first, so that it is those alliances
     * that a limit leaves out which can only rank last.
     */
    Map<String, Object> values(String onDay) {
        var values = new HashMap<>(composition.values());
        values.put("sets", sets());
        values.put("within", within);
        values.put("activity", activity);
        values.put("sdg", sdg);
        values.put("kind", kind);
        values.put("day", onDay);
        return values;
    }

    private List<String> sets() {
        return GroupSets.holding(composition.groups()).stream()
                .sorted(Comparator.comparingLong(SpacesAsked::measured).reversed())
                .toList();
    }

    private static long measured(String set) {
        return GroupSets.members(set).stream()
                .flatMap(code -> StakeholderGroup.CODES.find(code).stream())
                .filter(StakeholderGroup::isMeasured)
                .count();
    }
}
