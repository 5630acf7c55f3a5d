package org.tequio.directory;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.TestPackage;
import org.tequio.reference.Scheme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class DirectoryTest {

    private static final TestPackage ROWS = TestPackage.ofNewSource()
            .with("actors", """
                    id,name,kind,constituency,country,subdivision,city,sdgs,source_url
                    thies,Commune de Thiès directory,local-government,,SN,SN-TH,Thiès,8|11.3,https://e.org/thies
                    ugb,Université Gaston directory,university,,SN,,,,https://e.org/ugb
                    coopa,Coopérative Xàll directory,cooperative,,ML,,,,https://e.org/coopa
                    lyon,Lyon directory,local-government,,FR,FR-69,,,https://e.org/lyon
                    un,UN directory,multilateral-agency,,,,,,https://e.org/un
                    net,Network directory,network,sse-organisation,BR,,,,https://e.org/net
                    """)
            .with("alliances", """
                    id,name,kind,start_year,end_year,source_url
                    south,South directory,project,2019,2021-06,https://e.org/south
                    tri,Triangle directory,programme,2020,,https://e.org/tri
                    """)
            .with("memberships", """
                    alliance_id,actor_id,role,start_year,end_year,source_url
                    south,thies,lead,2019,,https://e.org/south
                    south,coopa,member,,,https://e.org/south
                    tri,thies,beneficiary,,,https://e.org/tri
                    tri,net,pivotal,,,https://e.org/tri
                    tri,un,facilitator,,,https://e.org/tri
                    """)
            .with("experiences", """
                    id,kind,title,summary,alliance_id,actor_ids,country,year,crisis,source_url
                    e,lesson,Lesson of directory,What we learned,south,thies|coopa,SN,2020,covid-19,https://e.org/e
                    """);

    /** Once for all tests, which only read; not before the application runs, as a static method would be. */
    @BeforeEach
    void imported() {
        ROWS.importedOnce();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            group=government;                     Commune de Thiès directory, Lyon directory
            group=government&country=SN;          Commune de Thiès directory
            kind=university&kind=cooperative;     Coopérative Xàll directory, Université Gaston directory
            kind=university,cooperative;          Coopérative Xàll directory, Université Gaston directory
            within=FR-ARA, ML;                    Coopérative Xàll directory, Lyon directory
            within=002;                           Commune de Thiès directory, Coopérative Xàll directory, Université Gaston directory
            within=002&kind=cooperative;          Coopérative Xàll directory
            within=SN-TH;                         Commune de Thiès directory
            within=FR-ARA;                        Lyon directory
            within=FR-ARA&within=ML;              Coopérative Xàll directory, Lyon directory
            within=FR-ARA&within=SN-TH&group=government; Commune de Thiès directory, Lyon directory
            group=sse-organisation&country=BR;    Network directory
            """)
    void filtersNarrow(String query, String names) {
        given().get("/api/v1/actors?q=directory&sort=name&" + query)
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of(names.split(", "))));
    }

    @Test
    void everyListOfCodesIdsOrNamesIsRepeatedOrHasCommas() {
        var all = given().get("/api/v1/actors?q=directory&fields=name&fields=kind&facets=group&facets=sector")
                .then()
                .body("items[0].size()", is(3))
                .body("facets.size()", is(2))
                .extract()
                .jsonPath();
        given().get("/api/v1/actors?q=directory&fields=name,kind&facets=group,sector")
                .then()
                .body("items[0]", equalTo(all.getMap("items[0]")))
                .body("facets", equalTo(all.getMap("facets")));
        var ids = all.<String>getList("items.id");
        given().get("/api/v1/actors?id=" + String.join(",", ids)).then().body("total", is(6));
        given().get("/api/v1/suggest?q=directory&type=alliance,experience")
                .then()
                .body("total", is(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=cooperative,", "kind=,", "country=SN,,ML", "id=,"})
    void aListWithAHoleIsRefused(String query) {
        given().get("/api/v1/actors?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "et", "e", "and", "&y"})
    void aJoiningWordMayBeTheBeginningOfAnother(String typed) {
        given().queryParam("q", typed).get("/api/v1/suggest").then().statusCode(200);
        given().queryParam("q", typed).get("/api/v1/actors").then().statusCode(200);
    }

    @Test
    void whatIsCalledSoIsSuggestedFirstAndOrganisationsBeforeAlliances() {
        given().queryParam("q", "directory")
                .get("/api/v1/suggest?limit=20")
                .then()
                .body(
                        "items.type",
                        equalTo(List.of(
                                "actor",
                                "actor",
                                "actor",
                                "actor",
                                "actor",
                                "actor",
                                "alliance",
                                "alliance",
                                "experience")));
    }

    @Test
    void aLongListOfCodesIsNamedToWhoWritesNoneOfThem() {
        given().get("/api/v1/actors?sdg=99")
                .then()
                .statusCode(400)
                .body("detail", containsString("/api/v1/reference/sdgs"));
    }

    @Test
    void allLinksOfAPageLeadSomewhere() {
        var actor = given().queryParam("q", "thies directory")
                .get("/api/v1/actors")
                .jsonPath()
                .getString("items[0].id");
        var page = given().get("/api/v1/actors/" + actor)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var addresses = Stream.of(
                        page,
                        given().get("/api/v1/alliances/" + page.getString("memberships[0].allianceId"))
                                .jsonPath(),
                        given().get("/api/v1/experiences/" + page.getString("experiences[0].id"))
                                .jsonPath())
                .flatMap(record -> record.<String, String>getMap("links").values().stream())
                .toList();
        assertEquals(9 + 5 + 2, addresses.size());
        addresses.forEach(address -> given().get(address).then().statusCode(200));
    }

    @Test
    void twoPlacesThatAreApartHoldNobody() {
        given().get("/api/v1/actors?within=FR-ARA&country=SN")
                .then()
                .statusCode(200)
                .body("total", is(0))
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"thies directory", "THIÈS directory", "directory commune", "directory comm"})
    void searchKnowsNoCaseNoAccentsAndNoOrder(String words) {
        given().queryParam("q", words)
                .get("/api/v1/actors")
                .then()
                .body("items.name", hasItem("Commune de Thiès directory"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
            AND directory;               directory
            direct* OR;                  direct or
            director?;                   director
            thies/directory;             thies directory
            name:directory;              name directory
            /.*/ directory;              directory
            directory^2;                 directory 2
            "commune directory";         commune directory
            directory -commune;          directory commune
            [a TO z] directory;          a to z directory
            NOT directory;               not directory
            """)
    void searchIsTextAndNeverAQuery(String text, String words) {
        assertEquals(found(words), found(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "~", "(", "\\", "*", "/.*/", "+-&&||!{}[]"})
    void signsAloneAreNoWord(String signs) {
        given().queryParam("q", signs)
                .get("/api/v1/actors")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("q"));
    }

    private static List<String> found(String words) {
        return given().queryParam("q", words)
                .get("/api/v1/actors")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    @Test
    void pagesAreCompleteAndWithoutDoubles() {
        var seen = new ArrayList<String>();
        var address = "/api/v1/actors?q=directory&limit=2";
        for (var next = address; next != null; ) {
            var page = given().get(next).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            assertEquals(6, page.getInt("total"));
            next = page.getString("next") == null ? null : address + "&cursor=" + page.getString("next");
        }
        assertEquals(6, seen.size());
        assertEquals(6, new LinkedHashSet<>(seen).size());
    }

    @Test
    void aCursorFitsItsQueryOnly() {
        var next = given().get("/api/v1/actors?q=directory&limit=2").jsonPath().getString("next");
        given().get("/api/v1/actors?limit=2&cursor=" + next)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("cursor"));
        given().get("/api/v1/actors?limit=2&cursor=AAAA").then().statusCode(400);
        given().get("/api/v1/actors?limit=2&cursor=").then().statusCode(400);
        given().get("/api/v1/actors?within=FR-ARA&country=SN&cursor=" + next)
                .then()
                .statusCode(400);
        given().get("/api/v1/actors?q=nothingtobefound&cursor=AAAA").then().statusCode(400);
    }

    /** A crisis is text of somebody's own. */
    @Test
    void aCommaInAValueMakesNoTwoOfIt() {
        given().get("/api/v1/experiences?q=directory&crisis=flood, covid-19")
                .then()
                .body("total", is(0));
        given().get("/api/v1/experiences?q=directory&crisis=flood&crisis=covid-19")
                .then()
                .body("items.title", equalTo(List.of("Lesson of directory")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            kind=coop;            kind;      cooperative
            group=goverment;      group;     government
            country=Senegal;      country;   SN
            within=Africa;        within;    002
            within=SN-THH;        within;    SN-TH
            knd=cooperative;      knd;       kind
            """)
    void aTypingErrorIsAnsweredWithTheNearestWord(String query, String parameter, String suggestion) {
        given().get("/api/v1/actors?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].suggestion", equalTo(suggestion));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=a&q=b", "limit=1&limit=2", "sort=name&sort=id", "bbox=0,0,1,1&bbox=0,0,2,2"})
    void aValueThatNobodyWouldLookAtIsRefused(String query) {
        given().get("/api/v1/actors?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "x", "+5", "٣"})
    void aLimitOutOfBoundsIsRefused(String limit) {
        given().queryParam("limit", limit)
                .get("/api/v1/actors")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("limit"));
    }

    @Test
    void anActorShowsItsPartInEachAllianceAndWhatItLearned() {
        given().get("/api/v1/actors/" + id("Commune de Thiès directory"))
                .then()
                .statusCode(200)
                .body("memberships.allianceName", equalTo(List.of("South directory", "Triangle directory")))
                .body("memberships[0].role", equalTo("lead"))
                .body("memberships[0].since", equalTo("2019"))
                .body("memberships[0].state", equalTo("reported"))
                .body("memberships[0].sources[0].url", equalTo("https://e.org/south"))
                .body("experiences[0].title", equalTo("Lesson of directory"))
                .body("sdgs", equalTo(List.of("8", "11.3")))
                .body("identifiers[0].value", equalTo("thies"))
                .body("sources[0].url", equalTo("https://e.org/thies"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            South directory;     fcssc;      south-south
            South directory;     oecd;       south-south
            Triangle directory;  fcssc;      triangular
            """)
    void anAllianceShowsItsPatternUnderEachScheme(String name, String scheme, String pattern) {
        given().get("/api/v1/alliances/" + alliance(name))
                .then()
                .statusCode(200)
                .body("patterns.find { it.scheme == '%s' }.pattern".formatted(scheme), equalTo(pattern))
                .body("patterns.scheme", equalTo(schemes()))
                .body("patterns.rule.en", everyItem(not(emptyOrNullString())))
                .body("members.size()", equalTo(name.startsWith("South") ? 2 : 3));
    }

    private static List<String> schemes() {
        return Stream.of(Scheme.values()).map(Scheme::code).toList();
    }

    @Test
    void anExperienceShowsWhoMadeItAndWhere() {
        var id = given().get("/api/v1/actors/" + id("Commune de Thiès directory"))
                .jsonPath()
                .getString("experiences[0].id");
        given().get("/api/v1/experiences/" + id)
                .then()
                .statusCode(200)
                .body("alliance.name", equalTo("South directory"))
                .body("actors.name", equalTo(List.of("Commune de Thiès directory", "Coopérative Xàll directory")))
                .body("crisis", equalTo("covid-19"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "alliances", "experiences"})
    void whatIsNotThereIs404(String list) {
        given().get("/api/v1/" + list + "/nobody")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("nobody"));
    }

    @Test
    void anUnchangedQuestionCostsA304AndAChangedGraphANewAnswer() {
        var tag = given().get("/api/v1/actors?q=directory").header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/actors?q=directory")
                .then()
                .statusCode(304)
                .header("ETag", tag);

        TestPackage.ofNewSource().withActors("tag").imported();
        awaitLevel();
        given().header("If-None-Match", tag)
                .get("/api/v1/actors?q=directory")
                .then()
                .statusCode(200);
    }

    private static String id(String name) {
        return given().queryParam("q", name).get("/api/v1/actors").jsonPath().getString("items[0].id");
    }

    private static String alliance(String name) {
        return given().get("/api/v1/actors/" + id("Commune de Thiès directory"))
                .jsonPath()
                .getString("memberships.find { it.allianceName == '%s' }.allianceId".formatted(name));
    }
}
