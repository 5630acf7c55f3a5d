package org.tequio.convergence;

import org.jspecify.annotations.Nullable;
import org.tequio.measure.CountedActor;
import org.tequio.reference.StakeholderGroup;

import java.util.List;

/**
 * An actor of a scope.
 *
 * @param seat a country or a subdivision; null for a body without one
 */
public record SeenActor(
        String id, StakeholderGroup group, @Nullable String seat, Life life, List<String> carried, boolean allied) {

    CountedActor counted() {
        return new CountedActor(group, seat, carried, allied, life.beginningIsKnown());
    }
}
