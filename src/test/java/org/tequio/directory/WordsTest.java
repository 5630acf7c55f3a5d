package org.tequio.directory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.shared.Problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How much somebody may type. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "สหกรณ์ออมทรัพย์มหาวิทยาลัยเกษตรศาสตร์ จำกัด",
                "特定非営利活動法人コミュニティ・ビジネスサポートセンター",
                "生活クラブ事業連合生活協同組合連合会 Seikatsu Club Consumers' Co-operative Union",
                "中华全国供销合作总社北京市朝阳区社区合作经济促进中心理事会秘书处办公室"
            })
    void aWholeNameWithoutSpacesIsNotTooLong(String name) {
        assertTrue(Words.of(name).words().size() > 20);
    }

    @Test
    void twentyWordsAreEnough() {
        assertEquals(20, Words.of("word ".repeat(20)).words().size());
        assertThrows(Problem.class, () -> Words.of("word ".repeat(21)));
        assertThrows(Problem.class, () -> Words.of("合 word ".repeat(11)));
    }

    @Test
    void aHundredSignsAreEnough() {
        assertEquals(100, Words.of("合".repeat(100)).words().size());
        assertThrows(Problem.class, () -> Words.of("合".repeat(101)));
    }
}
