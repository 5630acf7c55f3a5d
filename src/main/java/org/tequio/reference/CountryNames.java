package org.tequio.reference;

import org.tequio.shared.Language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Countries as people write them: by alpha-2 and alpha-3 code, by the names in English, French and Spanish and in the
 * languages that are spoken there, as Unicode CLDR has them, and by a few names that everybody writes and no standard
 * has. Capital letters, accents and signs do not count. A name that is not exactly known is none: nobody guesses.
 */
public final class CountryNames {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Parts of a country that have no code of their own, names from before, and codes that ISO 3166-1 keeps free. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("UK", "GB"),
            Map.entry("EL", "GR"),
            Map.entry("Great Britain", "GB"),
            Map.entry("England", "GB"),
            Map.entry("Scotland", "GB"),
            Map.entry("Wales", "GB"),
            Map.entry("Northern Ireland", "GB"),
            Map.entry("USA", "US"),
            Map.entry("United States of America", "US"),
            Map.entry("Russian Federation", "RU"),
            Map.entry("Republic of Korea", "KR"),
            Map.entry("Viet Nam", "VN"),
            Map.entry("Holland", "NL"),
            Map.entry("Czech Republic", "CZ"),
            Map.entry("Ivory Coast", "CI"),
            Map.entry("Swaziland", "SZ"),
            Map.entry("Turkey", "TR"),
            Map.entry("Cape Verde", "CV"),
            Map.entry("Macedonia", "MK"));

    public static final CountryNames WORLD = new CountryNames(Territories.WORLD);

    private final Map<String, Territory> byWord = new HashMap<>();

    private CountryNames(Territories territories) {
        territories.all().stream().filter(Territory::isCountry).forEach(country -> {
            byWord.put(fold(country.code()), country);
            Country.find(country.code()).ifPresent(facts -> learn(facts.alpha3(), country));
        });
        territories.all().stream().filter(Territory::isCountry).forEach(country -> {
            Arrays.stream(Language.values())
                    .forEach(language -> learn(country.label().in(language), country));
        });
        Arrays.stream(Locale.getAvailableLocales())
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .forEach(locale -> territories
                        .findCountry(locale.getCountry())
                        .ifPresent(country -> learn(locale.getDisplayCountry(locale), country)));
        OTHERS.forEach((name, code) -> territories.findCountry(code).ifPresent(country -> learn(name, country)));
    }

    /** The country that a code or a name stands for. */
    public Optional<Territory> find(String word) {
        return Optional.ofNullable(byWord.get(fold(word)));
    }

    private void learn(String word, Territory country) {
        var folded = fold(word);
        if (!folded.isEmpty()) {
            byWord.putIfAbsent(folded, country);
        }
    }

    private static String fold(String word) {
        var apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        var plain = SIGNS.matcher(ACCENTS.matcher(apart).replaceAll("")).replaceAll(" ");
        return plain.strip().toLowerCase(Locale.ROOT);
    }
}
