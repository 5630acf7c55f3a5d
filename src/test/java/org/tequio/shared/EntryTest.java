package org.tequio.shared;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class EntryTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1"})
    void everyLinkOfTheEntranceLeadsSomewhere(String address) {
        var answer = given().get(address).then().statusCode(200);
        answer.body("name", equalTo("Tequio"));
        var links = answer.extract().jsonPath().<String, String>getMap("links");
        assertEquals(EntryLink.values().length, links.size());
        links.values().forEach(link -> given().get(link).then().statusCode(200));
        var header = List.of(answer.extract().header("Link").split(", (?=<)"));
        assertEquals(
                1, header.stream().filter(link -> link.contains("service-desc")).count());
    }

    @ParameterizedTest
    @EnumSource
    void aBrowserIsShownAPage(Language language) {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", language.code())
                .get("/")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Language", language.code())
                .body("html.@lang", equalTo(language.code()))
                .body("html.body.p", equalTo(EntryTexts.in(language).description()))
                .body("html.body.ul.li.size()", is(EntryLink.values().length))
                .body("html.body.ul.li[2].a.@href", equalTo("api/v1/actors"));
    }

    @ParameterizedTest
    @EnumSource
    void theTextsOfALanguageAreThoseOfTheLinksAndNoMore(Language language) {
        var expected = Arrays.stream(EntryLink.values()).map(EntryLink::code).collect(Collectors.toSet());
        expected.add("description");
        assertEquals(
                expected,
                Set.copyOf(Collections.list(EntryTexts.in(language).texts().getKeys())));
    }

    @Test
    void noTwoLanguagesSayTheSame() {
        for (var link : EntryLink.values()) {
            var labels = Arrays.stream(Language.values())
                    .map(language -> EntryTexts.in(language).label(link))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Language.values().length, labels.size(), labels::toString);
        }
    }

    @Test
    void whatIsNothingIsStillNotFound() {
        given().get("/nothing").then().statusCode(404).contentType("application/problem+json");
        given().get("/api/v2").then().statusCode(404).contentType("application/problem+json");
        given().post("/").then().statusCode(405);
    }
}
