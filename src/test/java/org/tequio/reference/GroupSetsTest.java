package org.tequio.reference;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GroupSetsTest {

    private static final int GROUPS = StakeholderGroup.values().length;

    @Test
    void everySetThatHoldsAGroupIsThereOnce() {
        var sets = GroupSets.holding(List.of(StakeholderGroup.ACADEMIA));
        assertEquals(1 << (GROUPS - 1), sets.stream().distinct().count());
        assertTrue(sets.stream().allMatch(set -> List.of(set.split("\\|")).contains("academia")));
    }

    @Test
    void groupsStandInTheOrderOfTheirCodes() {
        assertTrue(GroupSets.holding(List.of(StakeholderGroup.SSE_ORGANISATION, StakeholderGroup.GOVERNMENT))
                .contains("government|sse-organisation"));
    }
}
