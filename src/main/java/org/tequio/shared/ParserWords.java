package org.tequio.shared;

import com.fasterxml.jackson.core.JsonProcessingException;

import java.util.regex.Pattern;

/** Why JSON cannot be read, without what its parser says of itself. */
public final class ParserWords {

    /** Where the parser begins to speak of its own input. */
    private static final Pattern OF_ITS_INPUT = Pattern.compile("\\s*(\\(start marker at|\\[Source:|\\n)");

    private static final Pattern OF_ITS_SETTINGS = Pattern.compile(", from `[^`]*`");

    private ParserWords() {}

    /** What is wrong. */
    public static String what(JsonProcessingException e) {
        var what = OF_ITS_INPUT.split(e.getOriginalMessage(), 2)[0].strip();
        return OF_ITS_SETTINGS.matcher(what).replaceAll("");
    }

    /** What is wrong, and in which line and column. */
    static String whatAndWhere(JsonProcessingException e) {
        var where = e.getLocation();
        return where == null
                ? what(e)
                : "%s, in line %d, column %d".formatted(what(e), where.getLineNr(), where.getColumnNr());
    }
}
