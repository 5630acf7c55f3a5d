package org.tequio.shared;

import java.util.regex.Pattern;

/** E-mail addresses in what people write for everybody to read: what stands in a history is never erased again. */
public final class Addresses {

    /** More than is an address, so that none slips through; "@gsef" is a name. */
    private static final Pattern LOOK = Pattern.compile("\\S@\\S");

    /** What to do about one. */
    public static final String ADVICE = "Do not write e-mail addresses here: everybody reads this, for good.";

    private Addresses() {}

    public static boolean areIn(String text) {
        return LOOK.matcher(text).find();
    }
}
