package org.tequio.intake.duplicates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts names into words, as the register's own were when clues were made of them. Many searches look at the same names,
 * and it costs the database more to put one into words than to find it: the last ones are remembered.
 */
@ApplicationScoped
class Wordings {

    private static final String WORDS = """
            SELECT text, name_words(text) AS words, coalesce(name_words(bare_name(text)), '{}') AS bare
            FROM unnest(?::text[]) AS text
            """;

    /** At about half a kilobyte each. */
    private static final int MOST_REMEMBERED = 20_000;

    private final RegisterQuestions register;
    private final Cache<String, Wording> remembered =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    Wordings(RegisterQuestions register) {
        this.register = register;
    }

    /** One for each text. */
    Map<String, Wording> of(Collection<String> texts) {
        return remembered.getAll(texts, this::ask);
    }

    /** The words of a town; none if it is not known. */
    List<String> ofPlace(@Nullable String city) {
        return city == null
                ? List.of()
                : of(List.of(city)).values().stream()
                        .flatMap(wording -> wording.words().stream())
                        .toList();
    }

    private Map<String, Wording> ask(Set<? extends String> texts) {
        return register
                .ask(WORDS, row -> Map.entry(row.getString("text"), Wording.read(row)), (Object)
                        texts.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
