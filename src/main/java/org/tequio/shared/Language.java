package org.tequio.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A language that labels are kept in; the first is the one for those who ask for none of them. */
public enum Language implements Coded {
    EN("en"),
    FR("fr"),
    ES("es");

    private static final List<String> TAGS =
            Arrays.stream(values()).map(Language::code).toList();

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern BLANK = Pattern.compile("\\s");
    /** A language range (RFC 4647), maybe with a weight (RFC 9110): Java throws all kinds of things at any other. */
    private static final Pattern RANGE = Pattern.compile(
            "(\\*|[a-z]{1,8})(-(\\*|[a-z0-9]{1,8})){0,8}(\\s*;\\s*q\\s*=\\s*(0(\\.\\d*)?|1(\\.0*)?))?",
            Pattern.CASE_INSENSITIVE);

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The language of an answer to this {@code Accept-Language} header: quality values and regions count ({@code fr-CA}
     * is answered in French), {@code *} and what cannot be read ask for nothing in particular.
     */
    public static Language preferred(@Nullable String header) {
        var ranges = header == null ? "" : readable(header);
        if (ranges.isEmpty()) {
            return EN;
        }
        var tag = Locale.lookupTag(LanguageRange.parse(ranges), TAGS);
        return tag == null ? EN : valueOf(tag.toUpperCase(Locale.ROOT));
    }

    private static String readable(String header) {
        return COMMA.splitAsStream(header)
                .map(String::strip)
                .filter(RANGE.asMatchPredicate())
                .map(range -> BLANK.matcher(range).replaceAll(""))
                .collect(Collectors.joining(","));
    }

    /** The language tag after BCP 47. */
    @Override
    @JsonValue
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
