package org.tequio.intake.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;

/** Puts names into words, as the register's own were when they were kept. */
@ApplicationScoped
class Wordings {

    private static final String WORDS = """
            SELECT name_words(text) AS words, coalesce(name_words(bare_name(text)), '{}') AS bare
            FROM unnest(?::text[]) WITH ORDINALITY AS given (text, place)
            ORDER BY place
            """;

    private final RegisterQuestions register;

    Wordings(RegisterQuestions register) {
        this.register = register;
    }

    /** One for each text, in their order. */
    List<Wording> of(Collection<String> texts) {
        return register.ask(WORDS, Wording::read, (Object) texts.toArray(String[]::new));
    }

    /** The words of a town; none if it is not known. */
    List<String> ofPlace(@Nullable String city) {
        return city == null ? List.of() : of(List.of(city)).get(0).words();
    }
}
