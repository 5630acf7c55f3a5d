package org.tequio.reference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tequio.shared.Language;
import org.tequio.shared.Problem;

import java.util.HashSet;
import java.util.Properties;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CodeListTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        KINDS,             34
        GROUPS,             9
        SECTORS,            3
        CONSTITUENCIES,     8
        LEVELS,             5
        ACTIVITIES,        13
        SDGS,             186
        ROLES,             13
        ALLIANCE_KINDS,    10
        EXPERIENCE_KINDS,   5
        MEMBERSHIP_STATES,  4
        PATTERNS,           6
        POLES,              2
        SCHEMES,            4
        TERRITORY_TYPES,    7
        TERRITORIES,     5406
        """)
    void hasAllItsMembersOnce(CodeList list, int count) {
        var codes = list.members().stream().map(Concept::code).toList();
        assertEquals(count, codes.size());
        assertEquals(count, new HashSet<>(codes).size());
    }

    @ParameterizedTest
    @EnumSource
    void hasALabelInEachLanguageForEachMember(CodeList list) {
        for (var language : Language.values()) {
            assertFalse(list.title().in(language).isBlank());
            for (var member : list.members()) {
                assertFalse(member.label().in(language).isBlank(), member::code);
                member.rule().ifPresent(rule -> assertFalse(rule.in(language).isBlank(), member::code));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void labelFilesHaveTheSameKeysSoThatNoneIsLeftOver(Language language) throws Exception {
        assertEquals(keys(Language.EN), keys(language));
    }

    @ParameterizedTest
    @EnumSource
    void membersKnowTheirListAndTheirBroaderMember(CodeList list) {
        for (var member : list.members()) {
            assertEquals(list, member.list());
            member.broader()
                    .ifPresent(broader ->
                            assertEquals(broader, list.member(broader).code()));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        KINDS,       co-operative, cooperative
        ROLES,       facilitator, facilitating
        TERRITORIES, Sénégal,     SN
        SDGS,        8.33,        8.3
        """)
    void namesTheNearestMemberOfOneThatIsMissing(CodeList list, String wrong, String right) {
        var problem = assertThrows(Problem.class, () -> list.member(wrong));
        assertEquals(404, problem.getResponse().getStatus());
        assertTrue(problem.getMessage().contains("'" + right + "'"), problem::getMessage);
    }

    @Test
    void namesTheNearestListOfOneThatIsMissing() {
        var problem = assertThrows(Problem.class, () -> CodeList.fromString("kind"));
        assertEquals(404, problem.getResponse().getStatus());
        assertTrue(problem.getMessage().contains("'kinds'"), problem::getMessage);
    }

    private static TreeSet<String> keys(Language language) throws Exception {
        var texts = new Properties();
        try (var file = Tables.open("labels_%s.properties".formatted(language.code()))) {
            texts.load(file);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
