package org.tequio.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** A language that labels are kept in; the first is the one for those who ask for none of them. */
public enum Language implements Coded {
    EN("en"),
    FR("fr"),
    ES("es");

    private static final List<String> TAGS =
            Arrays.stream(values()).map(Language::code).toList();

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The language of an answer to this {@code Accept-Language} header: quality values and regions count ({@code fr-CA}
     * is answered in French), {@code *} and what cannot be read ask for nothing in particular.
     */
    public static Language preferred(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return EN;
        }
        try {
            var tag = Locale.lookupTag(LanguageRange.parse(header), TAGS);
            return tag == null ? EN : valueOf(tag.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException notAHeader) {
            return EN;
        }
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
