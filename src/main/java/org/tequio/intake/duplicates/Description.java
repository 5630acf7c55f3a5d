package org.tequio.intake.duplicates;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.ActorKind;
import org.tequio.register.Identifier;
import org.tequio.register.RecordType;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of a record that may be in the register already.
 *
 * @param type actor or alliance
 * @param names all that it is called; the first ten count, and the first 500 characters of each, as of the city
 * @param country ISO 3166-1 alpha-2
 * @param exclude ids of records that it is known not to be, or is itself
 * @param kind what the actor is; null if nobody has said
 */
public record Description(
        RecordType type,
        List<String> names,
        @Nullable String country,
        @Nullable String city,
        @Nullable String website,
        List<Identifier> identifiers,
        Set<String> exclude,
        @Nullable ActorKind kind) {

    private static final int MOST_NAMES = 10;
    private static final int MOST_CHARACTERS = 500;
    private static final Pattern UNREADABLE = Pattern.compile("[\\x00\\p{Cs}]");

    public Description {
        names = names.stream()
                .limit(MOST_NAMES)
                .map(Description::cut)
                .map(Description::readable)
                .toList();
        city = city == null ? null : readable(cut(city));
        website = website == null ? null : whole(readable(website).strip());
        identifiers = identifiers.stream()
                .map(identifier -> new Identifier(readable(identifier.scheme()), readable(identifier.value())))
                .toList();
    }

    public Description(
            RecordType type,
            List<String> names,
            @Nullable String country,
            @Nullable String city,
            @Nullable String website,
            List<Identifier> identifiers,
            Set<String> exclude) {
        this(type, names, country, city, website, identifiers, exclude, null);
    }

    /** As the clues have it. */
    String place() {
        return country == null ? "" : country;
    }

    /** As the register has it, also where somebody has written the host alone. */
    private static String whole(String website) {
        return website.matches("(?is)https?://.*") ? website : "https://" + website;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) > MOST_CHARACTERS
                ? text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS))
                : text;
    }

    /** The zero byte and half a character are none to PostgreSQL. */
    private static String readable(String text) {
        return UNREADABLE.matcher(text).replaceAll(" ");
    }
}
