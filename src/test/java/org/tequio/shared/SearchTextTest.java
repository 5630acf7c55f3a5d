package org.tequio.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Économie Sociale;              economie sociale
            Spółdzielnia ŁÓDŹ;             społdzielnia łodz
            ИСТИНА Ёлка;                   истина елка
            تَعَاوُنِيَّة;                      تعاونية
            महिला समिति;                   महिला समिति
            合作社;                         合 作 社
            생활협동조합;                    생활협동조합
            O'Neill's co-op (UK);          o neill s co op uk
            Food & Farming;                food farming
            Agua y Energía;                agua energia
            Ⅻ ﬁn;                          xii fin
            R.I.P.E.S.S.;                  ripess
            (C.I.T.I.E.S.) réseau;         cities reseau
            Genossen e.V;                  genossen ev
            Ç.Á;                           ca
            J. Smith;                      j smith
            दे.मा.;                        देमा
            www.z.org a.b.com 1.2;         www z org a b com 1 2
            """)
    void wordsKnowNoCaseAndNoAccents(String text, String words) {
        assertEquals(List.of(words.split(" ")), SearchText.words(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Banco de Crédito y Ahorro;     Banco de Credito et Ahorro
            Housing and Care;              HOUSING & CARE
            Genossen und Freunde;          genossen Freunde
            """)
    void whatOnlyJoinsWordsIsNone(String one, String other) {
        assertEquals(SearchText.words(one), SearchText.words(other));
    }

    @Test
    void aNameIsFoundByItsInitials() {
        var lines = SearchText.of(List.of("Fórum Brasileiro de Economia Solidária (Brasil)"))
                .lines()
                .toList();
        assertTrue(lines.contains("fbes"), lines::toString);
        assertTrue(lines.contains("fbdes"), lines::toString);
    }

    @Test
    void wordsWithAHyphenAreKeptInOnePieceToo() {
        assertEquals(
                "ghana co operative union\ngcou\ngou\ncooperative",
                SearchText.of(List.of("Ghana Co\u2010operative Union")));
        assertEquals("cooperative 2-b", SearchText.joined("co-op-erative 2-b"));
        assertEquals("a".repeat(100_000), SearchText.joined("a-".repeat(99_999) + "a"));
    }

    @Test
    void aWordOfLettersAndDigitsIsKeptInItsParts() {
        assertEquals("gsef2018 forum\ngsef 2018 forum", SearchText.of(List.of("GSEF2018 Forum")));
        assertEquals("h 2 o", SearchText.apart("h2o"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            agua y;      y
            agua y e;    e
            agua;        ''
            y e;         ''
            y;           ''
            agua y sol;  ''
            agua &;      ''
            """)
    void aJoiningWordBehindOthersMayBeTheBeginningOfAnother(String text, String begun) {
        assertEquals(begun, SearchText.begun(text).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 5_000, 50_000})
    void theLongestAcronymIsAWordToo(int letters) {
        assertEquals(List.of("a".repeat(letters)), SearchText.words("A.".repeat(letters)));
        assertEquals(letters + 1, SearchText.words("A.".repeat(letters) + "com").size());
    }

    @Test
    void nothingButSignsHasNoWords() {
        assertEquals(List.of(), SearchText.words("+-&&||!(){}[]^\"~*?:\\/ 🤝"));
    }
}
