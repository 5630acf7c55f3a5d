package org.tequio.exchange;

import org.jspecify.annotations.Nullable;
import org.tequio.register.Identifier;
import org.tequio.register.LanguageTag;
import org.tequio.register.Name;
import org.tequio.register.Source;
import org.tequio.shared.WebAddress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Names, sources and identifiers as texts, several of which stand in one cell.
 *
 * <ul>
 *   <li>a name: {@code type:language:text}, the language empty where nobody said, such as {@code short::GSEF}
 *   <li>a source: its address; then, if known, the day it was last seen there and its title, parted by spaces, with a
 *       hyphen for the day where only the title is known
 *   <li>an identifier: {@code scheme:value}
 * </ul>
 */
public final class RecordTexts {

    private static final Set<String> NAME_TYPES = Set.of("official", "short", "translated", "former");
    private static final String NO_DAY = "-";

    private RecordTexts() {}

    public static String name(String type, @Nullable String lang, String text) {
        return type + ":" + (lang == null ? "" : lang) + ":" + text;
    }

    /** The name, if the text is one. */
    public static Optional<Name> name(String text) {
        var parts = text.split(":", 3);
        if (parts.length < 3 || !NAME_TYPES.contains(parts[0]) || parts[2].isBlank()) {
            return Optional.empty();
        }
        return parts[1].isEmpty()
                ? Optional.of(new Name(parts[2].strip(), null, parts[0]))
                : LanguageTag.parse(parts[1]).map(lang -> new Name(parts[2].strip(), lang, parts[0]));
    }

    public static String source(String url, @Nullable String title, @Nullable LocalDate seenOn) {
        return source(url, title, seenOn == null ? null : seenOn.toString());
    }

    public static String source(String url, @Nullable String title, @Nullable String seenOn) {
        var day = seenOn == null ? NO_DAY : seenOn;
        if (title != null) {
            return url + " " + day + " " + title;
        }
        return seenOn == null ? url : url + " " + day;
    }

    /** The source, if the text is one. */
    public static Optional<Source> source(String text) {
        var parts = text.split(" ", 3);
        try {
            var seenOn = parts.length < 2 || parts[1].equals(NO_DAY) ? null : LocalDate.parse(parts[1]);
            var title = parts.length < 3 || parts[2].isBlank() ? null : parts[2].strip();
            return WebAddress.parse(parts[0]).map(url -> new Source(url, title, seenOn));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static String identifier(String scheme, String value) {
        return scheme + ":" + value;
    }

    /** The identifier, if the text is one; a scheme has no colon. */
    public static Optional<Identifier> identifier(String text) {
        int colon = text.indexOf(':');
        return colon < 1 || colon == text.length() - 1
                ? Optional.empty()
                : Optional.of(new Identifier(text.substring(0, colon), text.substring(colon + 1)));
    }
}
