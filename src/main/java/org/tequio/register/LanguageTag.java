package org.tequio.register;

import java.util.Optional;
import java.util.regex.Pattern;

/** The language of a text as a BCP 47 tag: a language with what further says which, without extensions. */
public final class LanguageTag {

    /** Gives nothing back: else Java calls itself for each part, and thousands of them fill the stack. */
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*+");

    private LanguageTag() {}

    /** The tag, if this is one. */
    public static Optional<String> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
