package org.tequio.register.audit;

import java.util.regex.Pattern;

/** Takes e-mail addresses out of what people wrote: what is sealed could never be erased again. */
final class WithoutAddresses {

    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}");

    private WithoutAddresses() {}

    static String of(String text) {
        return ADDRESS.matcher(text).replaceAll("(address)");
    }
}
