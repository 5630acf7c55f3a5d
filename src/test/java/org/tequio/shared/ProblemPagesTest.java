package org.tequio.shared;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class ProblemPagesTest {

    @ParameterizedTest
    @EnumSource
    void everyTypeHasAPageForPeopleAndPrograms(ProblemType type) {
        for (var language : Language.values()) {
            var texts = ProblemTexts.in(language);
            given().header("Accept-Language", language.code())
                    .get("/problems/" + type.code())
                    .then()
                    .statusCode(200)
                    .header("Content-Language", language.code())
                    .body("type", equalTo("/problems/" + type.code()))
                    .body("status", equalTo(type.status()))
                    .body("title", equalTo(texts.title(type)))
                    .body("means", equalTo(texts.means(type)))
                    .body("advice", equalTo(texts.advice(type)));
            given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                    .header("Accept-Language", language.code())
                    .get("/problems/" + type.code())
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/html"))
                    .body(startsWith("<!DOCTYPE html>"))
                    .body("html.@lang", equalTo(language.code()))
                    .body("html.body.h1", equalTo(texts.title(type)))
                    .body("html.body.p[2]", equalTo(texts.advice(type)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTextsOfALanguageAreThoseOfTheTypesAndNoMore(Language language) {
        var expected = new TreeSet<>(Set.of("page.title", "page.intro", "page.means", "page.advice", "page.all"));
        for (var type : ProblemType.values()) {
            expected.addAll(List.of(type.code() + ".means", type.code() + ".advice"));
            if (language != Language.EN) {
                expected.add(type.code() + ".title");
            }
        }
        assertEquals(expected, new TreeSet<>(keys(language)));
    }

    @Test
    void noTwoLanguagesSayTheSame() {
        var texts = ProblemTexts.in(Language.EN);
        for (var other : List.of(Language.FR, Language.ES)) {
            var translated = new HashSet<>(keys(Language.EN));
            translated.removeIf(
                    key -> !texts.text(key).equals(ProblemTexts.in(other).text(key)));
            assertEquals(Set.of(), translated);
        }
    }

    @Test
    void theIndexListsThemAll() {
        var types = Arrays.stream(ProblemType.values())
                .map(type -> "/problems/" + type.code())
                .toList();
        given().get("/problems").then().body("type", equalTo(types));
        var html = given().accept("text/html")
                .header("Accept-Language", "fr")
                .get("/problems")
                .then();
        types.forEach(type -> html.body(containsString("href=\"" + type.substring(1) + "\"")));
    }

    @Test
    void theTypeOfAProblemLeadsToItsPage() {
        var problem = given().get("/api/v1/actors?kind=coop").jsonPath();
        given().get(problem.getString("type")).then().body("title", equalTo(problem.getString("title")));
    }

    @Test
    void anUnchangedPageCostsA304() {
        var tag = given().get("/problems").header("ETag");
        given().header("If-None-Match", tag)
                .get("/problems")
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    @Test
    void anUnknownTypeIs404() {
        given().get("/problems/not-fund")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("'not-found'"));
    }

    private static List<String> keys(Language language) {
        ResourceBundle texts = ProblemTexts.in(language).texts();
        return Collections.list(texts.getKeys());
    }
}
