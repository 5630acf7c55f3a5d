package org.tequio.shared;

import java.util.regex.Pattern;

/** E-mail addresses in what people write for everybody to read: what stands in a history is never erased again. */
public final class Addresses {

    /** Letters of all scripts, with the marks that belong to them. */
    private static final String LETTER = "\\p{L}\\p{M}\\p{N}";

    private static final String SIGN = ".!#$%&'*+=?^_`{|}~-";
    /**
     * "@gsef" is a name, and "l@s trabajador@s" are women and men. It looks at no sign more than twice, however long a text is
     * that is almost one.
     */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![%1$s%2$s])(?=[%2$s]*+[%1$s])[%1$s%2$s]++@[%1$s-]++\\.[%1$s-]".formatted(LETTER, SIGN));

    /** More than is an address, so that none slips through. */
    private static final Pattern LOOK = Pattern.compile("\\S@\\S");

    /** What to do about one. */
    public static final String ADVICE = "Do not write e-mail addresses here: everybody reads this, for good.";

    private Addresses() {}

    /** Of names and texts of records, which may be written with an @. */
    public static boolean areIn(String text) {
        return text.indexOf('@') >= 0 && ADDRESS.matcher(text).find();
    }

    /** Of reasons, which can always be put in other words. */
    public static boolean mayBeIn(String text) {
        return LOOK.matcher(text).find();
    }
}
