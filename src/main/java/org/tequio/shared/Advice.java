package org.tequio.shared;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Optional;

/**
 * What to write instead of a word that is not known.
 *
 * @param suggestion a known word that is near; null if none is
 * @param otherwise a sentence for that case, which names all known words or where they stand; empty if there is none
 */
public record Advice(@Nullable String suggestion, String otherwise) {

    static final Advice NONE = new Advice(null, "");

    /** As many as somebody looks through for the right one. */
    private static final int MOST_LISTED = 50;

    public static Advice on(String word, Collection<String> known) {
        return of(
                Nearest.to(word, known),
                known.isEmpty() || known.size() > MOST_LISTED ? "" : "Known: %s.".formatted(String.join(", ", known)));
    }

    /** @param suggestion found in another way than by its letters alone */
    public static Advice of(Optional<String> suggestion, String otherwise) {
        return new Advice(suggestion.orElse(null), otherwise);
    }

    /** The whole sentence, with a blank before it; empty where there is nothing to say. */
    public String sentence() {
        return suggestion == null ? ending() : " Did you mean '%s'?".formatted(suggestion);
    }

    /** What a fault says of it beside its suggestion. */
    String ending() {
        return suggestion != null || otherwise.isEmpty() ? "" : " " + otherwise;
    }
}
