package org.tequio.register;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** A row as {@code COPY … TO STDOUT} sends it in its text format: values parted by tabs, what would part them escaped. */
public final class CopiedRow {

    private static final char ESCAPE = '\\';
    private static final char NOTHING = 'N';
    private static final int LENGTH_OF_NOTHING = 2;

    private final Map<String, Integer> places;
    private final @Nullable String[] values;

    /**
     * @param places of the columns, from 0
     * @param line with its end
     */
    CopiedRow(Map<String, Integer> places, byte[] line) {
        this.places = places;
        this.values = values(line, places.size());
    }

    /** What stands in a column as PostgreSQL writes it; null for nothing. */
    public @Nullable String text(String column) {
        var place = Objects.requireNonNull(places.get(column), column);
        return values[place];
    }

    /** As {@link #text}, of a column that is never without a value. */
    public String known(String column) {
        return Objects.requireNonNull(text(column), column);
    }

    /** The names of the columns, which stand in the first line. */
    static String[] header(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).strip().split("\t");
    }

    private static @Nullable String[] values(byte[] line, int number) {
        var values = new String[number];
        int place = 0;
        int start = 0;
        boolean isEscaped = false;
        for (int i = 0; i < line.length; i++) {
            switch (line[i]) {
                case '\t', '\n' -> {
                    values[place++] = value(line, start, i, isEscaped);
                    start = i + 1;
                    isEscaped = false;
                }
                case ESCAPE -> isEscaped = true;
                default -> {}
            }
        }
        return values;
    }

    private static @Nullable String value(byte[] line, int start, int end, boolean isEscaped) {
        if (!isEscaped) {
            return new String(line, start, end - start, StandardCharsets.UTF_8);
        }
        return end - start == LENGTH_OF_NOTHING && line[start + 1] == NOTHING
                ? null
                : unescaped(new String(line, start, end - start, StandardCharsets.UTF_8));
    }

    private static String unescaped(String value) {
        var text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            text.append(sign == ESCAPE ? meant(value.charAt(++i)) : sign);
        }
        return text.toString();
    }

    private static char meant(char sign) {
        return switch (sign) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000b';
            default -> sign;
        };
    }
}
