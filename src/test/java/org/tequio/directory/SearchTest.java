package org.tequio.directory;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.TestPackage;

import java.util.ArrayList;
import java.util.List;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.awaitLevel;

/** What somebody finds by the words of a name. */
@QuarkusTest
class SearchTest {

    private static final TestPackage ROWS =
            TestPackage.ofNewSource().with("actors", """
                    id,name,kind,country,names,source_url
                    tierra,Quetzaltepec y Tierra,cooperative,MX,,https://e.org/tierra
                    yaqui,Quetzaltepec Yaqui,cooperative,MX,,https://e.org/yaqui
                    hangul,연합회 농업 성주동,cooperative,KR,,https://e.org/hangul
                    ethiopic,ዩኒየን የሴቶች ረርአዲ,cooperative,ET,,https://e.org/ethiopic
                    adlam,𞤀𞤣𞤤𞤢𞤥 𞤊𞤵𞤤𞤬𞤵𞤤𞤣𞤫,cooperative,GN,,https://e.org/adlam
                    thai,สหกรณ์เครดิตยูเนี่ยนคลองจั่นพัฒนา จำกัด,cooperative,SM,,https://e.org/thai
                    kanji,特定非営利活動法人労働者協同組合推進センター,cooperative,SM,,https://e.org/kanji
                    right,Tamanrasa weavers,cooperative,SM,,https://e.org/right
                    wrong,Tamanrasaa weavers,cooperative,NU,,https://e.org/wrong
                    hyphen,Lomasabe Co-operative Union,cooperative,SM,,https://e.org/hyphen
                    none,Lomasaba Cooperative Union,cooperative,SM,,https://e.org/none
                    long,Worldwide Assembly of Weavers,network,MX,short::ZWAW,https://e.org/long
                    """).with("alliances", """
                    id,name,kind,source_url
                    a2018,ZWAW2018 forum in Bilbao,forum,https://e.org/a2018
                    b2021,ZWAW 2021 forum in Ciudad,forum,https://e.org/b2021
                    two,Of 2018 and ZWAW,forum,https://e.org/two
                    """);

    @BeforeEach
    void imported() {
        ROWS.importedOnce();
    }

    @Test
    void aJoiningWordTypedLastPutsFirstWhatItMayBecomeAndHidesNothing() {
        given().queryParam("q", "quetzaltepec y")
                .get("/api/v1/actors")
                .then()
                .body("items.name", contains("Quetzaltepec Yaqui", "Quetzaltepec y Tierra"));
        given().queryParam("q", "quetzaltepec y t")
                .get("/api/v1/actors")
                .then()
                .body("items.name", contains("Quetzaltepec y Tierra"));
        given().queryParam("q", "quetzaltepek y")
                .get("/api/v1/actors")
                .then()
                .body("items.name", containsInAnyOrder("Quetzaltepec Yaqui", "Quetzaltepec y Tierra"));
    }

    /** Its letters are beyond the first plane of Unicode. */
    @ParameterizedTest
    @ValueSource(strings = {"name", "-name"})
    void aNameInAdlamStandsInEveryOrder(String sort) {
        given().queryParam("identifier", ROWS.source() + ":adlam")
                .queryParam("sort", sort)
                .get("/api/v1/actors")
                .then()
                .body("total", equalTo(1))
                .body("items.country", contains("GN"));
    }

    /** A number of one question must not answer the other. */
    @Test
    void aJoiningWordTypedLastMakesAnotherQuestion() {
        given().queryParam("q", "quetzal y").get("/api/v1/actors").then().body("total", equalTo(0));
        given().queryParam("q", "quetzal")
                .get("/api/v1/actors")
                .then()
                .body("items.name", containsInAnyOrder("Quetzaltepec Yaqui", "Quetzaltepec y Tierra"));
    }

    @Test
    void whatHasTheTextForASecondNameIsSuggestedBeforeWhatHasItInItsName() {
        given().get("/api/v1/suggest?q=zwaw")
                .then()
                .body("items[0].name", equalTo("Worldwide Assembly of Weavers"))
                .body("items.size()", equalTo(4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            zwaw2018;          ZWAW2018 forum in Bilbao
            ZWAW 2018 forum;   ZWAW2018 forum in Bilbao
            bilbao zwaw 2018;  ZWAW2018 forum in Bilbao
            zwaw2021;          ZWAW 2021 forum in Ciudad
            zwaw2021 forun;    ZWAW 2021 forum in Ciudad
            zwaw201;           ZWAW2018 forum in Bilbao
            """)
    void lettersAndDigitsAreFoundInOnePieceAndApart(String words, String name) {
        given().queryParam("q", words).get("/api/v1/alliances").then().body("items.name", equalTo(List.of(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "lomasabe cooperative, Lomasabe Co-operative Union",
        "lomasabe co-operative, Lomasabe Co-operative Union",
        "lomasaba co-operative, Lomasaba Cooperative Union"
    })
    void aHyphenInAWordMakesNoDifference(String words, String name) {
        for (var list : List.of("actors", "suggest")) {
            given().queryParam("q", words).get("/api/v1/" + list).then().body("items.name", hasItem(name));
        }
    }

    @Test
    void anErrorBesideAHyphenIsForgiven() {
        given().queryParam("q", "lomasaba co-oprative")
                .get("/api/v1/actors")
                .then()
                .body("items.name", hasItem("Lomasaba Cooperative Union"));
    }

    @Test
    void aListThatBeganWithErrorsForgivenGoesOnSo() {
        var list = "/api/v1/actors?q=tamanrasza&sort=id&limit=1";
        var first = given().get(list).jsonPath();
        assertEquals(2, first.getInt("total"));
        TestPackage.ofNewSource()
                .with("actors", "id,name,kind,source_url\nexact,Tamanrasza,mutual,https://e.org/exact\n")
                .imported();
        awaitLevel();
        var seen = new ArrayList<>(first.<String>getList("items.name"));
        for (var page = first; page.getString("next") != null; ) {
            page = given().queryParam("cursor", page.getString("next"))
                    .get(list)
                    .jsonPath();
            seen.addAll(page.getList("items.name"));
        }
        assertThat(seen, hasItems("Tamanrasa weavers", "Tamanrasaa weavers"));
        given().get(list).then().body("items.name", equalTo(List.of("Tamanrasza")));
    }

    @ParameterizedTest
    @CsvSource({"NU, Tamanrasaa weavers", "SM, Tamanrasa weavers"})
    void anErrorIsForgivenThoughTheWordStandsSoElsewhere(String country, String name) {
        given().queryParam("q", "tamanrasaa")
                .queryParam("country", country)
                .get("/api/v1/actors")
                .then()
                .body("items.name", equalTo(List.of(name)))
                .body("total", equalTo(1));
        given().queryParam("q", "tamanrasaa")
                .queryParam("country", country)
                .get("/api/v1/exports/actors.csv")
                .then()
                .body(containsString(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"สหกรณ์เครดิตยูเนี่ยนคลองจั่นพัฒนา จำกัด", "特定非営利活動法人労働者協同組合推進センター"})
    void aNameWithoutSpacesIsFoundWhole(String name) {
        for (var list : List.of("actors", "suggest")) {
            given().queryParam("q", name).get("/api/v1/" + list).then().body("items.name", equalTo(List.of(name)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            연회합 농업 성주동;   연합회 농업 성주동
            연합 농업 성주동;     연합회 농업 성주동
            ዩኒን የሴቶች ረርአዲ;  ዩኒየን የሴቶች ረርአዲ
            """)
    void aSyllableMayBeWrongInAWordOfTwo(String words, String name) {
        given().queryParam("q", words).get("/api/v1/actors").then().body("items.name", equalTo(List.of(name)));
    }
}
