package org.tequio.measure;

import org.tequio.reference.StakeholderGroup;

import java.util.Arrays;
import java.util.List;

/** Two different of the seven groups; which comes first says nothing. */
public record GroupPair(StakeholderGroup one, StakeholderGroup other) {

    static final List<GroupPair> ALL = Arrays.stream(StakeholderGroup.values())
            .filter(StakeholderGroup::isMeasured)
            .flatMap(one -> Arrays.stream(StakeholderGroup.values())
                    .filter(StakeholderGroup::isMeasured)
                    .filter(other -> other.ordinal() > one.ordinal())
                    .map(other -> new GroupPair(one, other)))
            .toList();
}
