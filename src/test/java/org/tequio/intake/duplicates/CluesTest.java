package org.tequio.intake.duplicates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.engines.FreshRegister;

import java.sql.SQLException;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the database keeps of names, whoever writes them. */
class CluesTest {

    private static final String CLUES = """
            SELECT string_agg(clue || '|' || country, ' ' ORDER BY clue COLLATE "C")
            FROM name_clue
            WHERE record_id = '%s'
            """;
    private static final String WORDS = """
            SELECT string_agg(word, ' ' ORDER BY word)
            FROM name_word
            """;
    private static final String SIMILAR = """
            SELECT string_agg(word || '|' || edits, ' ')
            FROM similar_words('%s')
            """;

    @Test
    void aNewActorLeavesItsWordsItsWholeNamesAndItsInitials() throws SQLException {
        var register = Listing.empty();
        var id = register.add(Listing.in("BR", null, "Fórum Brasileiro de Economia Solidária", "FBES – Fórum (FBES)"));
        assertEquals(
                ".fbes|BR =fbes forum|BR =fbes forum fbes|BR =forum brasileiro economia solidaria|BR brasileiro|BR"
                        + " economia|BR fbes|BR fbes|BR forum|BR forum|BR solidaria|BR",
                register.one(CLUES.formatted(id)));
        assertEquals("brasileiro economia forum solidaria", register.one(WORDS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            cooperativa;      coperativa;       cooperativa|1
            cooperativa;      cooperatiba;      cooperativa|1
            cooperativa;      coonerativo;      cooperativa|2
            cooperativa;      cooeprativa;      cooperativa|1
            country;          conutry;          country|1
            country;          centry;
            banco;            bancho;           banco|1
            mali;             bali;
            12345;            12346;
            солидарность;     солдиарность;     солидарность|1
            αλληλεγγυη;       αλληλεγγιη;       αλληλεγγυη|1
            생활협동조합;       생활협동저합;       생활협동조합|1
            """)
    void aMisspeltWordIsFoundInEveryScript(String word, String given, String found) throws SQLException {
        var register = new Listing(FreshRegister.create());
        register.add(Listing.named(word));
        assertEquals(found, register.one(SIMILAR.formatted(given)));
    }

    @Test
    void whatWasInTheRegisterBeforeIsFoundToo() throws SQLException {
        var before = FreshRegister.upTo("3");
        var register = new Listing(before.database());
        var listed = register.add(Listing.in("CI", null, "Union des Cacaoyers"));
        var left = register.add(Listing.in("CI", null, "Union des Caféiers"));
        var alliance = register.addAlliance("Pacte du cacao");
        register.change(
                "UPDATE actor SET version = 2, status = 'withdrawn', withdrawn_because = 'dissolved' WHERE id = '%s'"
                        .formatted(left));
        before.migrate();
        assertEquals("=union cacaoyers|CI cacaoyers|CI union|CI", register.one(CLUES.formatted(listed)));
        assertEquals(null, register.one(CLUES.formatted(left)));
        assertEquals("&=pacte cacao| &cacao| &pacte|", register.one(CLUES.formatted(alliance)));
        assertEquals("cacao cacaoyers pacte union", register.one(WORDS));
    }

    @Test
    void whateverChangesWhatIsKeptFits() throws SQLException {
        var register = Listing.empty();
        var id = register.add(Listing.in("ML", null, "Coopérative Benkadi"));
        register.change("UPDATE actor SET version = 2, country = 'SN', city = 'Kayes' WHERE id = '%s'".formatted(id));
        assertEquals("=cooperative benkadi|SN benkadi|SN cooperative|SN", register.one(CLUES.formatted(id)));
        register.change(
                "UPDATE actor SET version = 3, country = NULL, names = '[{\"text\": \"Benkadi!\"}]' WHERE id = '%s'"
                        .formatted(id));
        assertEquals("=benkadi| benkadi|", register.one(CLUES.formatted(id)));
        var survivor = register.add(Listing.in("ML", null, "Benkadi"));
        register.change("UPDATE actor SET version = 4, status = 'merged', merged_into = '%s' WHERE id = '%s'"
                .formatted(survivor, id));
        assertEquals(null, register.one(CLUES.formatted(id)));
    }

    @Test
    void theLongestNamesAndAddressesFitIntoTheIndexes() throws SQLException {
        var register = Listing.empty();
        register.add(Listing.named("𝕏😀漢".repeat(20_000), "é".repeat(9_000), "合作".repeat(5_000)));
        register.change("UPDATE actor SET version = 2, website = 'https://facebook.com/' || repeat('é', 9000)");
        register.change("UPDATE actor SET version = 3, website = 'https://' || repeat('é', 9000)");
    }
}
