package org.tequio.exchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.register.Source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CellsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            =1+1,   '=1+1
            +33,    '+33
            -x,     '-x
            @SUM,   '@SUM
            ＝1+1,   '＝1+1
            ＋33,    '＋33
            －x,     '－x
            '＠SUM,  ''＠SUM
            '=1,    ''=1
            ''-1,   '''-1
            't Hof, 't Hof
            'n,     'n
            Coop,   Coop
            1-2,    1-2
            """)
    void aTextIsGuardedWhenASpreadsheetWouldRunItAndComesBackAsItWas(String text, String cell) {
        assertEquals(cell, Cells.guarded(text));
        assertEquals(text, Cells.unguarded(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\tx", "\rx", "\nx", "'\tx"})
    void signsThatNobodySeesAreGuardedAndComeBackToo(String text) {
        assertEquals("'" + text, Cells.guarded(text));
        assertEquals(text, Cells.unguarded(Cells.guarded(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "'''a"})
    void apostrophesAloneComeBackAsTheyWere(String text) {
        assertEquals(text, Cells.unguarded(Cells.guarded(text)));
    }

    @Test
    void severalValuesComeBackWhateverIsInThem() {
        var values = List.of("a|b", "c\\d", "\\|", "e\\", "|", "f");
        assertEquals(values, Cells.parted(Cells.joined(values)));
    }

    @Test
    void aBackslashBeforeAnythingElseIsOne() {
        assertEquals(List.of("C:\\new", "b"), Cells.parted("C:\\new|b"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            https://e.org/a, -,              -
            https://e.org/a, A title of it,  -
            https://e.org/a, -,              2026-01-31
            https://e.org/a, 2019-01-01 was, 2026-01-31
            https://e.org/a, 2019-01-01,     -
            """)
    void aSourceComesBackFromItsText(String url, String title, LocalDate seenOn) {
        assertEquals(
                Optional.of(new Source(url, title, seenOn)),
                RecordTexts.source(RecordTexts.source(url, title, seenOn)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://e.org", "https://e.org tomorrow", ""})
    void whatIsNoSourceIsNone(String text) {
        assertEquals(Optional.empty(), RecordTexts.source(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short::GSEF", "translated:zh-Hant:全球", "former:en:a: b"})
    void aNameComesBackFromItsText(String text) {
        var name = RecordTexts.name(text).orElseThrow();
        assertEquals(text, RecordTexts.name(name.type(), name.lang(), name.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GSEF", "nick::G", "short:!:G", "short::"})
    void whatIsNoNameIsNone(String text) {
        assertEquals(Optional.empty(), RecordTexts.name(text));
    }
}
