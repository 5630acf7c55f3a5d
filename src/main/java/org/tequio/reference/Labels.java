package org.tequio.reference;

import org.tequio.shared.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The label files, one for each language; a test holds that no label is missing from any of them. */
final class Labels {

    private static final Map<Language, Properties> TEXTS = read();

    private Labels() {}

    /** The label under a key such as {@code kinds} or {@code kinds.cooperative}. */
    static Label of(String key) {
        return new Label(text(Language.EN, key), text(Language.FR, key), text(Language.ES, key));
    }

    /** The name of a country as Unicode CLDR gives it, which the JDK brings along. */
    static Label ofCountry(String alpha2) {
        var country = new Locale.Builder().setRegion(alpha2).build();
        return new Label(
                country.getDisplayCountry(Language.EN.locale()),
                country.getDisplayCountry(Language.FR.locale()),
                country.getDisplayCountry(Language.ES.locale()));
    }

    private static String text(Language language, String key) {
        return Optional.ofNullable(TEXTS.get(language))
                .map(texts -> texts.getProperty(key))
                .orElseThrow(() -> new IllegalStateException("No label '%s' in %s".formatted(key, language.code())));
    }

    private static Map<Language, Properties> read() {
        var texts = new EnumMap<Language, Properties>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, read(language));
        }
        return texts;
    }

    private static Properties read(Language language) {
        try (var file = Tables.open("labels_%s.properties".formatted(language.code()))) {
            var texts = new Properties();
            texts.load(file);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
