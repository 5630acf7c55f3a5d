package org.tequio.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How values stand in the cells of a CSV file. What one half of this class writes the other reads back, whatever the
 * value is.
 *
 * <p>A spreadsheet would run a text that begins with one of {@code = + - @}, a tab or a carriage return: it is written
 * behind an apostrophe (OWASP, CSV injection). So that nobody loses an apostrophe of their own, a text with such a sign
 * behind apostrophes gets one more; any other beginning stays as it is.
 */
public final class Cells {

    private static final Pattern TO_GUARD = Pattern.compile("'*[=+\\-@\\t\\r]");
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r]");
    private static final char BETWEEN = '|';
    private static final char ESCAPE = '\\';

    private Cells() {}

    /** A text as no spreadsheet runs it. */
    public static String guarded(String text) {
        return TO_GUARD.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text that {@link #guarded} wrote, and any other cell as it is. */
    public static String unguarded(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    /** Several values in one cell, a bar between them; a bar or a backslash in a value stands behind a backslash. */
    public static String joined(Collection<String> values) {
        return values.stream().map(Cells::escaped).collect(Collectors.joining("|"));
    }

    /** The values that {@link #joined} put together; a backslash before anything else is one. */
    public static List<String> parted(String cell) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign == ESCAPE && i + 1 < cell.length() && isSpecial(cell.charAt(i + 1))) {
                i++;
                value.append(cell.charAt(i));
            } else if (sign == BETWEEN) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(sign);
            }
        }
        values.add(value.toString());
        return values;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\|");
    }

    private static boolean isSpecial(char sign) {
        return sign == ESCAPE || sign == BETWEEN;
    }
}
