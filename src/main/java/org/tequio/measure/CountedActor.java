package org.tequio.measure;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.StakeholderGroup;

import java.util.Collection;

/**
 * An actor, as units count it.
 *
 * @param seat null for a body without one
 * @param carried activities, goals and targets
 * @param allied whether somebody says that it is in an alliance
 * @param dated whether it is known when it began
 */
public record CountedActor(
        StakeholderGroup group, @Nullable String seat, Collection<String> carried, boolean allied, boolean dated) {}
