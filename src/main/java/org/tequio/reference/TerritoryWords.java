package org.tequio.reference;

import org.tequio.shared.Language;
import org.tequio.shared.Nearest;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people write instead of a territory's code, so that the refusal can name the right one. */
final class TerritoryWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** Words like this are held for mistyped codes, others for mistyped names. */
    private static final Pattern CODE = Pattern.compile("..?.?|[a-z]{2}-[a-z0-9]{0,4}");
    /** Country codes that ISO 3166-1 keeps free because the European Union writes them for these two. */
    private static final Map<String, String> RESERVED = Map.of("uk", "GB", "el", "GR");

    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, String> codesByWord = new HashMap<>();

    TerritoryWords(Stream<Territory> territories) {
        codesByWord.putAll(RESERVED);
        territories.forEach(this::learn);
    }

    /** The code that this name, alpha-3, numeric or mistyped code most probably stands for, if it is near any. */
    Optional<String> nearest(String word) {
        var meant = fold(word);
        var known = codesByWord.get(meant);
        if (known != null) {
            return Optional.of(known);
        }
        return CODE.matcher(meant).matches() ? Nearest.to(word, codes) : nearestName(meant);
    }

    private Optional<String> nearestName(String word) {
        var longer = names.stream().filter(name -> name.startsWith(word)).toList();
        return Nearest.to(word, longer.isEmpty() ? names : longer).map(name -> codesByWord.getOrDefault(name, name));
    }

    private void learn(Territory territory) {
        var code = territory.code();
        codes.add(code);
        codesByWord.put(fold(code), code);
        for (var language : Language.values()) {
            var name = fold(territory.label().in(language));
            names.add(name);
            codesByWord.putIfAbsent(name, code);
        }
        Country.find(code).ifPresent(country -> {
            codesByWord.putIfAbsent(fold(country.alpha3()), code);
            codesByWord.putIfAbsent(country.m49(), code);
        });
    }

    private static String fold(String word) {
        var apart = Normalizer.normalize(word.strip().replace('’', '\''), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
