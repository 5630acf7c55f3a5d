package org.tequio.intake.duplicates;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.ActorKind;

import java.util.Set;

/**
 * Which of the records that a described one may be are wanted.
 *
 * @param kinds of actors; empty for all
 * @param source a scheme of which they must have an identifier; null for any
 * @param most how many, the most probable first
 */
public record Restriction(Set<ActorKind> kinds, @Nullable String source, int most) {

    public static final int MOST = 50;

    /** What who registers is shown. */
    static final Restriction NONE = new Restriction(Set.of(), null, 10);

    /** How many records are looked at for it, of those that most of the clues lead to. */
    int reach() {
        return kinds.isEmpty() && source == null ? 60 : 600;
    }

    String[] kindCodes() {
        return kinds.stream().map(ActorKind::code).toArray(String[]::new);
    }
}
