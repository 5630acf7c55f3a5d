package org.tequio.register.audit;

import java.util.regex.Pattern;

/** Takes e-mail addresses out of what people wrote: what is sealed could never be erased again. */
final class WithoutAddresses {

    /**
     * It begins where such signs begin, or where the address before ended: so no sign before an @ is looked at twice, and no
     * group is repeated after it, for each of which Java would go one call deeper.
     */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?<![%1$s._%%+'-])|\\G)[%1$s._%%+'-]++@[%1$s-][%1$s.-]*\\.[\\p{L}\\p{M}]{2,}"
                    .formatted("\\p{L}\\p{M}\\p{N}"));

    private WithoutAddresses() {}

    static String of(String text) {
        return ADDRESS.matcher(text).replaceAll("(address)");
    }
}
