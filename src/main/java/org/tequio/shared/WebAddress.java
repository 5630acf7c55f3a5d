package org.tequio.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The register's {@code web_address}, with a limit. */
public final class WebAddress {

    private static final Pattern SHAPE = Pattern.compile("(?i)https?://[^\\s/]\\S{0,2000}");

    private static final Pattern HOST = Pattern.compile("(?i)https?://(?:[^\\s/@]*@)?(?:www\\.)?([^\\s/:?#]+).*");

    private WebAddress() {}

    /** The address, if this is a whole one. */
    public static Optional<String> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** The host of an address, in lower case and without a leading {@code www}. */
    public static Optional<String> host(String address) {
        var match = HOST.matcher(address);
        return match.matches() ? Optional.of(match.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
