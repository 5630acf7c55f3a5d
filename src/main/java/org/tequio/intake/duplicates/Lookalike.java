package org.tequio.intake.duplicates;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.ActorKind;

import java.util.List;

/**
 * A listed record that some clue led to.
 *
 * @param kind of an actor
 * @param city in words; empty if it is not known
 */
record Lookalike(
        String id,
        String name,
        @Nullable ActorKind kind,
        @Nullable String country,
        List<String> city,
        boolean hasIdentifier,
        boolean hasWebsite,
        List<Wording> names) {}
