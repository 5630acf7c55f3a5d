package org.tequio.register.audit;

import org.tequio.shared.Problem;

import java.util.Locale;
import java.util.regex.Pattern;

/** A seal that somebody knows from outside: its log line, a page that was printed, a message that was sent. */
record Anchor(long seal, Hash hash) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-fA-F]{64})");

    /** @throws Problem 400 if it is not a seal's number, a colon and its hash */
    static Anchor parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw Problem.invalidParameter(
                    "anchor",
                    "'%s' is not an anchor: write a seal's number, a colon and the 64 digits of its hash."
                            .formatted(text));
        }
        return new Anchor(
                Long.parseLong(parts.group(1)), new Hash(parts.group(2).toLowerCase(Locale.ROOT)));
    }
}
