package org.tequio.shared;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

@QuarkusTest
class AnswerLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/v1/actors                | fr-SN, fr;q=0.9, en;q=0.5 | fr
        /api/v1/actors                | de                        | en
        /api/v1/reference/roles/lead  | es                        | es
        /problems/not-found           | es-MX                     | es
        /problems                     | fr                        | fr
        """)
    void theAnswerNamesItsLanguage(String path, String accepted, String language) {
        assertEquals(
                language, given().header("Accept-Language", accepted).get(path).header("Content-Language"));
    }

    @Test
    void whatAProblemSaysOfTheCaseIsEnglish() {
        assertEquals(
                "en",
                given().header("Accept-Language", "fr").get("/api/v1/nowhere").header("Content-Language"));
    }

    @Test
    void whatHasNoWordsHasNoLanguage() {
        assertNull(given().options("/api/v1/actors").header("Content-Language"));
    }
}
