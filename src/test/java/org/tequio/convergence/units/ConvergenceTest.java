package org.tequio.convergence.units;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.convergence.AskedDay;
import org.tequio.convergence.Scene;
import org.tequio.engines.TestPackage;
import org.tequio.measure.UnitCounts;
import org.tequio.reference.MembershipState;
import org.tequio.shared.Graph;
import org.tequio.shared.Problem;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

/** What the endpoints answer beyond the figures, which {@code ConvergenceByHandTest} counts again. */
@QuarkusTest
class ConvergenceTest {

    private static final JsonPathConfig DOUBLES =
            JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE);

    private static final TestPackage ROWS =
            TestPackage.ofNewSource().with("actors", """
                    id,name,kind,country,subdivision,founded,sdgs,source_url
                    city,City of meetings,local-government,LI,LI-11,,14.6,https://e.org
                    uni,University of meetings,university,LI,LI-11,2004,14.6,https://e.org
                    coop,Coop of meetings,cooperative,LI,,,,https://e.org
                    far,Far coop of meetings,cooperative,IS,,,14.6,https://e.org
                    """).with("alliances", """
                    id,name,kind,start_year,sdgs,source_url
                    one,One of meetings,twinning,2001,14.6,https://e.org
                    two,Two of meetings,project,,,https://e.org
                    """).with("memberships", """
                    alliance_id,actor_id,role,start_year,end_year,source_url
                    one,city,lead,2001,,https://e.org
                    one,uni,member,,,https://e.org
                    one,far,member,,,https://e.org
                    two,coop,member,,2010,https://e.org
                    two,city,member,,,https://e.org
                    """);

    @Inject
    Graph graph;

    @BeforeEach
    void imported() {
        ROWS.importedOnce();
    }

    @ParameterizedTest
    @CsvSource({"region, 5", "subregion, 17", "country, 249", "activity, 13", "sdg, 17", "alliance-kind, 10"})
    void everyUnitOfATypeIsListed(String by, int number) {
        given().get("/api/v1/convergence?limit=500&by=" + by)
                .then()
                .statusCode(200)
                .body("total", is(number))
                .body("items", hasSize(number))
                .body("items.unit.type", everyItem(equalTo(by)))
                .body("by", equalTo(by))
                .body("at", notNullValue())
                .body("scheme", equalTo("fcssc"))
                .body("thresholds.actors", is(10))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&at=2012"})
    void theSubdivisionsOfACountryAreCompared(String at) {
        given().get("/api/v1/convergence?by=subdivision&within=LI&sort=-actors" + at)
                .then()
                .statusCode(200)
                .body("total", is(11))
                .body("items[0].unit.code", equalTo("LI-11"))
                .body("items[0].unit.label", equalTo("Vaduz"))
                .body("items[0].pairs", is(1))
                .body("items.actors.collect { it.values().sum() }.sum()", is(2))
                .body("elsewhere", is(1))
                .body("note", containsString("only in its country"));
    }

    @Test
    void aListOfCountriesSaysWhereThoseWithoutASeatAre() {
        given().queryParam("by", "country").get("/api/v1/convergence").then().body("note", containsString("elsewhere"));
        given().get("/api/v1/convergence/units/001").then().body("coverage", hasKey("unknownTerritory"));
    }

    @Test
    void aSubdivisionIsAUnit() {
        given().get("/api/v1/convergence/units/LI-11?include=series")
                .then()
                .statusCode(200)
                .body("unit.type", equalTo("subdivision"))
                .body("actors.government", is(1))
                .body("actors.academia", is(1))
                .body("presence", is(2))
                .body("realised", is(1.0F))
                .body("series.size()", greaterThan(3));
        given().get("/api/v1/convergence/units/LI-11~14.6")
                .then()
                .statusCode(200)
                .body("pairs", is(1));
        given().get("/api/v1/convergence?by=sdg&within=LI-11&sort=-actors")
                .then()
                .statusCode(200)
                .body("items[0].unit.code", equalTo("14"))
                .body("items[0].pairs", is(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/flows?", "/gaps?", "/experiences?groups=government&", "?by=country&"})
    void whatIsToldApartByCountrySaysSo(String path) {
        given().get("/api/v1/convergence" + path + "within=LI-11")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("within"))
                .body("errors[0].detail", containsString("within=LI"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"convergence", "-convergence", "openness", "-openness", "actors", "-alliances", "presence"})
    void pagesFollowTheOrderAndWhatHasNoValueComesLast(String sort) {
        var property = sort.replace("-", "");
        var values = new ArrayList<Object>();
        var codes = new ArrayList<String>();
        var address = "/api/v1/convergence?by=country&limit=60&sort=" + sort;
        var page = given().get(address).then().statusCode(200).extract().jsonPath(DOUBLES);
        while (true) {
            values.addAll(
                    page.getList(property.equals("actors") ? "items.actors*.values()*.sum()" : "items." + property));
            codes.addAll(page.getList("items.unit.code"));
            if (page.getString("next") == null) {
                break;
            }
            page = given().get(address + "&cursor=" + page.getString("next"))
                    .then()
                    .extract()
                    .jsonPath(DOUBLES);
        }
        assertEquals(249, codes.size());
        assertEquals(249, new HashSet<>(codes).size());
        int known = (int) values.stream().filter(Objects::nonNull).count();
        for (int i = 1; i < values.size(); i++) {
            assertEquals(i < known, values.get(i) != null, "what has no value is last");
            int order = i < known ? compare(values.get(i - 1), values.get(i), sort) : i == known ? -1 : 0;
            assertTrue(order < 0 || order == 0 && codes.get(i - 1).compareTo(codes.get(i)) < 0, codes.get(i));
        }
    }

    private static int compare(Object one, Object other, String sort) {
        return Double.compare(number(one), number(other)) * (sort.startsWith("-") ? -1 : 1);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    @Test
    void aTerritoryRestrictsWhichAreListedOrWhoCounts() {
        given().get("/api/v1/convergence?by=country&limit=500&within=155")
                .then()
                .body("items.unit.code.sort()", equalTo(List.of("AT", "BE", "CH", "DE", "FR", "LI", "LU", "MC", "NL")));
        given().get("/api/v1/convergence?by=sdg&within=LI&minActors=1")
                .then()
                .body("items.unit.code", contains("14"))
                .body("items[0].actors.government", is(1))
                .body("items[0].pairs", is(1))
                .body("items[0].openness", is(1f));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            convergence;                          by is missing
            convergence?by=contry;                Did you mean 'country'
            convergence?by=world;                 by has no code 'world'. Known:
            convergence?by=sdg&within=Mexico;     Did you mean 'MX'
            convergence?by=region&within=FR;      There is no region in FR: name a larger territory.
            convergence?by=sdg&sort=-convergenc;  Did you mean 'convergence'
            convergence?by=sdg&at=2020/2021;      is not a date
            convergence?by=sdg&minActors=-1;      minActors is a number
            convergence?by=sdg&cursor=abc;        does not belong
            convergence/units/MX~AR;              at most one territory
            convergence/units/8~8.3;              at most one territory
            convergence/units/MX?schemes=every;   Known: all.
            convergence/units/MX?include=serie;   Did you mean 'series'
            convergence/units/MX?interval=maybe;  interval is true or false
            convergence/units/MX?seed=x;          seed is a number
            """)
    void whatCannotBeReadIsExplained(String address, String detail) {
        given().get("/api/v1/" + address).then().statusCode(400).body("detail", containsString(detail));
    }

    @ParameterizedTest
    @CsvSource({"Mexico, MX", "housng, housing", "MX~housng, housing", "8.99, 8.9"})
    void aUnitThatIsNoneIsNotFoundAndTheNearestIsNamed(String code, String nearest) {
        given().get("/api/v1/convergence/units/" + code)
                .then()
                .statusCode(404)
                .body("detail", containsString("Did you mean '%s'".formatted(nearest)));
    }

    @Test
    void whatIsNearToNoUnitLeadsToTheListsOfAll() {
        String detail = given().get("/api/v1/convergence/units/zzzzzzzzzzzz")
                .then()
                .statusCode(404)
                .extract()
                .path("detail");
        var lists = Pattern.compile("/api/v1/[^ ,;]*[^ ,;.]")
                .matcher(detail)
                .results()
                .map(MatchResult::group)
                .toList();
        assertEquals(5, lists.size(), detail);
        lists.forEach(list -> given().get(list).then().statusCode(200));
    }

    @Test
    void labelsSpeakTheLanguageAskedFor() {
        given().header("Accept-Language", "es")
                .get("/api/v1/convergence/units/14~LI")
                .then()
                .statusCode(200)
                .body("unit.code", equalTo("LI~14"))
                .body("unit.type", equalTo("combination"))
                .body("unit.label", containsString("Liechtenstein"))
                .body("parts.code", contains("LI", "14"));
    }

    @Test
    void theWorldRestrictsNothing() {
        var one = given().get("/api/v1/convergence/units/14.6").jsonPath();
        var both = given().get("/api/v1/convergence/units/001~14.6").jsonPath();
        assertEquals("001~14.6", both.getString("unit.code"));
        assertEquals(one.getMap("actors"), both.getMap("actors"));
        assertEquals(one.getInt("pairs"), both.getInt("pairs"));
    }

    @Test
    void whatNobodyAsksForIsNotThereAndSaysSo() {
        given().get("/api/v1/convergence/units/LI")
                .then()
                .statusCode(200)
                .body("series", nullValue())
                .body("weighted", nullValue())
                .body("schemes", nullValue())
                .body("reasons.series", containsString("include=series"))
                .body("reasons.interval", containsString("interval=true"));
    }

    @Test
    void aSeriesBeginsWithTheFirstYearThatADateNames() {
        given().get("/api/v1/convergence/units/LI?include=series&include=alliances&schemes=all")
                .then()
                .statusCode(200)
                .body("series[0].year", is(2001))
                .body("series[0].actors", is(2))
                .body("series.find { it.year == 2004 }.actors", is(3))
                .body("series.find { it.year == 2004 }.realised", is(1f))
                .body("series.find { it.year == 2010 }.alliances", is(2))
                .body(
                        "series[-1].day",
                        equalTo(given().get("/api/v1/convergence/units/LI")
                                .jsonPath()
                                .getString("at")))
                .body("mostConvergent.name", contains("One of meetings", "Two of meetings"))
                .body("schemes.scheme", contains("fcssc", "g77", "oecd", "wb-income"))
                .body("schemes[0].patterns", hasKey("domestic"));
    }

    @Test
    void aSeriesBeginsTodayWhereOnlyAnEndToComeIsKnown() {
        TestPackage.ofNewSource().with("actors", """
                        id,name,kind,country,closed,source_url
                        one,Closing on Bouvet,cooperative,BV,2090,https://e.org/one
                        """).imported();
        awaitLevel();
        given().get("/api/v1/convergence/units/BV?include=series")
                .then()
                .statusCode(200)
                .body("series.year", contains(LocalDate.now(ZoneOffset.UTC).getYear()))
                .body("series[0].actors", is(1));
    }

    /** What is cited with a day is the same on that day and ever after. */
    @Test
    void ofADayThatIsNamedTheSameIsToldWhetherItIsTodayOrNot() {
        TestPackage.ofNewSource()
                .with("actors", """
                id,name,kind,country,source_url
                one,Coop of the past,cooperative,WF,https://e.org
                """)
                .with("alliances", """
                id,name,kind,start_year,end_year,source_url
                over,Over for long,project,2001,2010,https://e.org
                """)
                .with("memberships", """
                alliance_id,actor_id,role,source_url
                over,one,member,https://e.org
                """)
                .imported();
        awaitLevel();
        for (var day : List.of("2020-01-01", LocalDate.now(ZoneOffset.UTC).toString())) {
            given().get("/api/v1/convergence/units/WF?at=" + day)
                    .then()
                    .statusCode(200)
                    .body("coverage.actorsInNoAlliance", is(1))
                    .body("coverage.memberships.reported", is(0))
                    .body("coverage.undated.memberships", is(0));
        }
        given().get("/api/v1/convergence/units/WF")
                .then()
                .body("coverage.actorsInNoAlliance", is(0))
                .body("coverage.memberships.reported", is(1));
        given().get("/api/v1/convergence/units/WF?include=series").then().body("series[-1].undated.memberships", is(0));
    }

    @Test
    void anIntervalIsTheSameForTheSameSeed() {
        var address = "/api/v1/convergence/units/LI~14.6?interval=true";
        var one = given().get(address).then().statusCode(200).extract().jsonPath();
        var other = given().get(address + "&seed=2&at=9998").jsonPath();
        assertEquals(
                one.getMap("interval"),
                given().get(address + "&seed=1&at=9998").jsonPath().getMap("interval"));
        assertEquals(1000, one.getInt("interval.resamples"));
        assertTrue(one.getDouble("interval.low") <= one.getDouble("convergence"));
        assertNotEquals(one.getInt("interval.used"), other.getInt("interval.used"));
        given().get("/api/v1/convergence/units/AQ~14.6?interval=true")
                .then()
                .body("interval", nullValue())
                .body("reasons.interval", containsString("Fewer than two"));
    }

    @Test
    void tooManyRecordsAreNotLookedAt() {
        var scope = Combination.parse("LI").scope(MembershipState.MEETING);
        var day = new AskedDay("2026-01-01", "2026-01-01", true);
        assertThrows(Problem.class, () -> graph.read(reading -> Scene.of(reading, scope, day, 1)));
        assertEquals(Optional.empty(), graph.read(reading -> Scene.find(reading, scope, day, 2)));
        var query = new UnitQuery();
        query.include = List.of("series,alliances,provenance");
        query.weighted = "true";
        var extras = graph.read(reading ->
                Extras.of(reading, query.read("LI"), Optional.empty(), day, new UnitCounts(), Scene.whyNot(2)));
        assertEquals(Scene.whyNot(2), extras.reasons().get("series"));
        assertEquals(Scene.whyNot(2), extras.reasons().get("weighted"));
        assertEquals(Scene.whyNot(2), extras.reasons().get("provenance"));
        assertEquals(null, extras.series());
    }

    @Test
    void anUnchangedQuestionIsNotAnsweredAgain() {
        var tag = given().get("/api/v1/convergence?by=sdg").header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/convergence?by=sdg")
                .then()
                .statusCode(304);
        assertTrue(given().get("/api/v1/convergence?by=country&limit=2").headers().getValues("Link").stream()
                .anyMatch(link -> link.contains("rel=\"next\"")));
    }

    @Test
    void convergenceIsRealisedOverPotential() {
        given().get("/api/v1/convergence/units/LI")
                .then()
                .body("potential", is(1f))
                .body("realised.toDouble()", closeTo(1, 1e-9))
                .body("thin", is(true));
    }
}
