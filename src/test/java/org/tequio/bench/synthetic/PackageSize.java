package org.tequio.bench.synthetic;

import java.util.Locale;
import java.util.regex.Pattern;

/** How many actors a package has, written {@code 10k} or {@code 1m}. */
public record PackageSize(int actors) {

    /** Below this not every kind and country could be in it. */
    private static final int LEAST = 500;

    private static final int MOST = 10_000_000;
    private static final Pattern SYNTAX = Pattern.compile("(\\d{1,8})([km]?)");

    public PackageSize {
        if (actors < LEAST || actors > MOST) {
            throw new IllegalArgumentException(
                    "A package has from %d to %d actors, not %d".formatted(LEAST, MOST, actors));
        }
    }

    /** @throws IllegalArgumentException for anything else than a number with k or m */
    public static PackageSize parse(String text) {
        var match = SYNTAX.matcher(text.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            throw new IllegalArgumentException("'%s' is no size: write 1k, 10k, 100k or 1m".formatted(text));
        }
        long thousands =
                switch (match.group(2)) {
                    case "k" -> 1_000;
                    case "m" -> 1_000_000;
                    default -> 1;
                };
        return new PackageSize((int) Math.min(Long.parseLong(match.group(1)) * thousands, Integer.MAX_VALUE));
    }

    @Override
    public String toString() {
        if (actors % 1_000_000 == 0) {
            return actors / 1_000_000 + "m";
        }
        return actors % 1_000 == 0 ? actors / 1_000 + "k" : String.valueOf(actors);
    }
}
