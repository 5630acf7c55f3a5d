package org.tequio.intake.mail;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a letter says, in the order in which it says it.
 *
 * @param quote what a person decided, in that person's words
 * @param until when the links expire, in words
 * @param unexpected what to do for those who did not ask for it
 * @param about who we are
 */
public record LetterContent(
        String language,
        String subject,
        String greeting,
        String tells,
        @Nullable String quote,
        String asks,
        List<Action> actions,
        @Nullable String until,
        String unexpected,
        String about,
        String home) {

    /** A link and what it does. */
    public record Action(String label, String address) {}
}
