package org.tequio.reference;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class ReferenceResourceTest {

    private static final String REFERENCE = "/api/v1/reference/";

    @ParameterizedTest
    @EnumSource
    void servesEachListWhole(CodeList list) {
        get(list.code())
                .statusCode(200)
                .body("scheme", equalTo(list.code()))
                .body("total", equalTo(list.members().size()))
                .body("items", hasSize(list.members().size()));
    }

    @Test
    void tellsGroupAndSectorOfAKind() {
        get("kinds/philanthropic-foundation")
                .body("code", equalTo("philanthropic-foundation"))
                .body("label", equalTo("Philanthropic foundation"))
                .body("labels.fr", equalTo("Fondation philanthropique"))
                .body("broader", nullValue())
                .body("group", equalTo("development-partner"))
                .body("sector", equalTo("private"));
    }

    @Test
    void tellsPlaceAndPolesOfACountry() {
        get("territories/NA")
                .body("label", equalTo("Namibia"))
                .body("broader", equalTo("018"))
                .body("type", equalTo("country"))
                .body("country.alpha3", equalTo("NAM"))
                .body(
                        "country.poles",
                        equalTo(java.util.Map.of(
                                "fcssc", "south", "g77", "south", "oecd", "south", "wb-income", "south")));
        get("territories/TW").body("country.poles", nullValue());
    }

    @Test
    void tellsVersionSourceAndRuleOfAScheme() {
        get("schemes")
                .body("items.code", contains("fcssc", "g77", "oecd", "wb-income"))
                .body("items.version", everyItem(is(not(""))))
                .body("items[2].source.url", containsString("oecd.org"))
                .body("items[2].rule", containsString("North"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en                     | en | Cooperative
        fr-SN, fr;q=0.9        | fr | Coopérative
        de, es;q=0.3, fr;q=0.2 | es | Cooperativa
        de                     | en | Cooperative
        """)
    void speaksTheLanguageThatIsAskedFor(String header, String language, String label) {
        given().header("Accept-Language", header)
                .get(REFERENCE + "kinds/cooperative")
                .then()
                .header("Content-Language", language)
                .header("Vary", "Accept, Accept-Language, Accept-Encoding")
                .header("Cache-Control", "public, max-age=3600")
                .body("label", equalTo(label));
    }

    @Test
    void answersAnUnchangedListWith304() {
        var tag = get("kinds").extract().header("ETag");
        given().header("If-None-Match", tag)
                .get(REFERENCE + "kinds")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Vary", "Accept, Accept-Language, Accept-Encoding")
                .header("Cache-Control", "public, max-age=3600")
                .body(equalTo(""));
    }

    @Test
    void tagsEachLanguageAndMediaTypeApart() {
        var tags = Stream.of("en", "fr", "es")
                .map(language -> given().header("Accept-Language", language)
                        .get(REFERENCE + "kinds")
                        .header("ETag"))
                .collect(Collectors.toSet());
        tags.add(given().accept("application/ld+json").get(REFERENCE + "kinds").header("ETag"));
        assertEquals(4, tags.size());
        assertEquals(Set.of('"'), tags.stream().map(tag -> tag.charAt(0)).collect(Collectors.toSet()));
    }

    @Test
    void speaksSkosWhenAskedForJsonLd() {
        given().accept("application/ld+json")
                .get(REFERENCE + "roles")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .header("Content-Language", "en, fr, es")
                .body("'@context'.'@base'", endsWith("/api/v1/reference/"))
                .body("'@graph'[0].id", equalTo("roles"))
                .body("'@graph'[0].type", equalTo("skos:ConceptScheme"))
                .body("'@graph'[0].title.fr", equalTo("Rôles dans une alliance"))
                .body("'@graph'.findAll { it.type == 'skos:Concept' }", hasSize(13))
                .body("'@graph'.find { it.notation == 'facilitating' }.id", equalTo("roles/facilitating"))
                .body("'@graph'.find { it.notation == 'facilitating' }.altLabel", contains("facilitator"))
                .body("'@graph'.find { it.notation == 'facilitating' }.inScheme", equalTo("roles"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        */*                                             | application/json
        application/json                                | application/json
        application/json;q=0.4, application/ld+json     | application/ld+json
        text/html, application/json;q=0.9, */*;q=0.8    | application/json
        """)
    void givesTheMediaTypeThatIsPreferred(String accept, String type) {
        given().accept(accept).get(REFERENCE + "levels").then().statusCode(200).contentType(containsString(type));
    }

    @Test
    void refusesAMediaTypeThatItDoesNotSpeak() {
        given().accept("text/turtle").get(REFERENCE + "levels").then().statusCode(406);
    }

    @Test
    void narrowsTerritoriesByTypeAndPlace() {
        get("territories?type=country&within=002").body("total", equalTo(60)).body("items.code", hasItems("SN", "NA"));
        get("territories?type=subdivision&within=MX").body("total", equalTo(32)).body("items.code", hasItems("MX-PUE"));
        get("territories?type=region&type=subregion").body("total", equalTo(22));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        territories?type=countries    | 400 | country
        territories?within=Afrique    | 400 | 002
        territories?typ=country       | 400 | type
        kinds?type=country            | 400 | type
        kind                          | 404 | kinds
        kinds/co-operative            | 404 | cooperative
        territories/SEN               | 404 | SN
        """)
    void refusesWhatDoesNotExistAndNamesTheNearest(String path, int status, String word) {
        get(path)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", containsString("'" + word + "'"));
    }

    private static ValidatableResponse get(String path) {
        return given().get(REFERENCE + path).then();
    }
}
