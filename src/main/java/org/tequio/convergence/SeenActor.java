package org.tequio.convergence;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.StakeholderGroup;

import java.util.List;

/** An actor of a scope. */
public record SeenActor(
        String id, StakeholderGroup group, @Nullable String country, Life life, List<String> carried, boolean allied) {}
