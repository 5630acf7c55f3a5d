package org.tequio.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * How values stand in the cells of a CSV file. What one half of this class writes the other reads back, whatever the
 * value is.
 *
 * <p>A spreadsheet would run a text that begins with one of {@code = + - @}, in full width, too, a tab or the end of a
 * line: it is written behind an apostrophe (OWASP, CSV injection). So that nobody loses an apostrophe of their own, a text
 * with such a sign behind apostrophes gets one more; any other beginning stays as it is.
 */
public final class Cells {

    private static final char GUARD = '\'';
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String SIGNS = "=+-@＝＋－＠\t\r\n";

    private static final char BETWEEN = '|';
    private static final char ESCAPE = '\\';

    private Cells() {}

    /** A text as no spreadsheet runs it. */
    public static String guarded(String text) {
        return hasSignBehindGuards(text) ? GUARD + text : text;
    }

    /** The text that {@link #guarded} wrote, and any other cell as it is. */
    public static String unguarded(String cell) {
        return hasSignBehindGuards(cell) && cell.charAt(0) == GUARD ? cell.substring(1) : cell;
    }

    private static boolean hasSignBehindGuards(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == GUARD) {
            start++;
        }
        return start < text.length() && SIGNS.indexOf(text.charAt(start)) >= 0;
    }

    /** Several values in one cell, a bar between them; a bar or a backslash in a value stands behind a backslash. */
    public static String joined(List<String> values) {
        if (values.size() == 1) {
            return escaped(values.get(0));
        }
        var cell = new StringJoiner("|");
        for (var value : values) {
            cell.add(escaped(value));
        }
        return cell.toString();
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
