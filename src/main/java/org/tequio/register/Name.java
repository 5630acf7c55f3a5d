package org.tequio.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * A name of a record.
 *
 * @param lang its language as a BCP 47 tag; null when nobody said
 * @param type {@code official}, {@code short}, {@code translated} or {@code former}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Name(String text, @Nullable String lang, String type) {

    /** These names with another official one in front. */
    public static List<Name> withOfficial(Name official, List<Name> names) {
        var others = names.stream().filter(name -> !name.type().equals(official.type()));
        return Stream.concat(Stream.of(official), others).toList();
    }

    public static Name official(String text, @Nullable String lang) {
        return new Name(text, lang, "official");
    }
}
