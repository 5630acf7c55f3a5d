package org.tequio.register;

import java.util.Optional;
import java.util.regex.Pattern;

/** The register's {@code web_address}, with a limit. */
public final class WebAddress {

    private static final Pattern SHAPE = Pattern.compile("(?i)https?://[^\\s/]\\S{0,2000}");

    private WebAddress() {}

    /** The address, if this is a whole one. */
    public static Optional<String> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
