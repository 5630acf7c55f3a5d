package org.tequio.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A name of a record.
 *
 * @param lang its language as a BCP 47 tag; null when nobody said
 * @param type {@code official}, {@code short}, {@code translated} or {@code former}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Name(String text, @Nullable String lang, String type) {

    public static Name official(String text, @Nullable String lang) {
        return new Name(text, lang, "official");
    }
}
