package org.tequio.directory;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.engines.Submitted;
import org.tequio.engines.TestPackage;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class AlliancesTest {

    private static final TestPackage ROWS = TestPackage.ofNewSource()
            .with("actors", """
                    id,name,kind,country,source_url
                    dakar,Dakar triads,local-government,SN,https://e.org
                    ucad,Université triads,university,SN,https://e.org
                    coop,Coopérative triads,cooperative,ML,https://e.org
                    lyon,Lyon triads,local-government,FR,https://e.org
                    """)
            .with("alliances", """
                    id,name,kind,start_year,end_year,sdgs,source_url
                    all,All triads,project,2018,2021,8,https://e.org
                    two,Two triads,programme,2020,,8.3|11,https://e.org
                    old,Old triads,project,2001,2003,,https://e.org
                    alone,Alone triads,forum,,,,https://e.org
                    """)
            .with("memberships", """
                    alliance_id,actor_id,role,start_year,end_year,source_url
                    all,dakar,lead,2018,,https://e.org
                    all,ucad,knowledge-partner,2019,2020,https://e.org
                    all,coop,member,,,https://e.org
                    two,dakar,member,,,https://e.org
                    two,coop,lead,,,https://e.org
                    old,dakar,lead,,,https://e.org
                    old,lyon,funder,,,https://e.org
                    """)
            .with("experiences", """
                    id,kind,title,summary,alliance_id,actor_ids,country,year,crisis,source_url
                    one,lesson,First of triads,Markets reopened,all,dakar,SN,2020,covid-19,https://e.org
                    two,obstacle,Second of triads,Funds came late,two,coop,ML,2021,,https://e.org
                    three,strategy,Third of triads,Who knows when,all,ucad,SN,,,https://e.org
                    """);

    @BeforeEach
    void imported() {
        ROWS.importedOnce();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            kind=project;                                          All triads, Old triads
            groups=government&groups=academia&groups=sse-organisation;  All triads
            groups=government&groups=sse-organisation;             All triads, Two triads
            pattern=south-south;                                   All triads, Two triads
            pattern=north-south;                                   Old triads
            pattern=south-south&scheme=oecd&kind=programme;        Two triads
            at=2020;                                               All triads, Alone triads, Two triads
            at=2002;                                               Alone triads, Old triads
            at=2019-06/2019-07;                                    All triads, Alone triads
            since=2015/..;                                         All triads, Two triads
            since=../2010;                                         Old triads
            since=0000/2010;                                       Old triads
            since=0000;                                            -
            until=2020/2022;                                       All triads
            until=2015/9999;                                       All triads
            until=9999;                                            -
            within=150;                                            Old triads
            within=ML;                                             All triads, Two triads
            sdg=8;                                                 All triads, Two triads
            sdg=8.3;                                               Two triads
            role=funder;                                           Old triads
            role=lead&state=reported;                              All triads, Old triads, Two triads
            groups=government&groups=academia&state=reported;      All triads
            state=disputed;                                        -
            groups=academia&at=2020;                               All triads
            groups=academia&at=2021;                               -
            groups=academia&state=reported&at=2021;                -
            role=knowledge-partner&at=2019;                        All triads
            role=knowledge-partner&at=2021;                        -
            freshness=green;                                       All triads, Alone triads, Old triads, Two triads
            freshness=red;                                         -
            """)
    void filtersNarrow(String query, String names) {
        given().get("/api/v1/alliances?q=triads&sort=name&" + query)
                .then()
                .statusCode(200)
                .body("items.name", names == null ? hasSize(0) : equalTo(List.of(names.split(", "))))
                .body("total", equalTo(names == null ? 0 : names.split(", ").length));
    }

    @Test
    void atATimeAMemberIsWhoseMembershipIsInForce() {
        var ofUcad = "/api/v1/alliances?q=triads&sort=name&with=" + actor("ucad");
        given().get(ofUcad).then().body("items.name", contains("All triads"));
        given().get(ofUcad + "&at=2020").then().body("items.name", contains("All triads"));
        given().get(ofUcad + "&at=2021").then().statusCode(200).body("total", is(0));
        given().get("/api/v1/alliances?q=triads&sort=name&at=2021&with=" + actor("dakar") + "&without=" + actor("ucad"))
                .then()
                .body("items.name", contains("All triads", "Two triads"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            dakar;        ;        ;                All triads, Old triads, Two triads
            dakar, coop;  ;        ;                All triads, Two triads
            dakar, coop;  ucad;    ;                Two triads
            dakar;        coop;    ;                Old triads
            dakar;        ;        lead;            All triads, Old triads
            dakar, coop;  ;        lead;
            """)
    void withMeansAllOfThemAndWithoutNone(String with, String without, String role, String names) {
        var request = given().queryParam("sort", "name");
        for (var id : with.split(", ")) {
            request.queryParam("with", actor(id));
        }
        if (without != null) {
            request.queryParam("without", actor(without));
        }
        if (role != null) {
            request.queryParam("role", role);
        }
        request.get("/api/v1/alliances")
                .then()
                .statusCode(200)
                .body("items.name", names == null ? hasSize(0) : equalTo(List.of(names.split(", "))));
    }

    @Test
    void aSummaryShowsWhoMeetsAndHowItLies() {
        given().get("/api/v1/alliances?q=all triads&sort=name")
                .then()
                .body("items[0].groups", equalTo(List.of("academia", "government", "sse-organisation")))
                .body("items[0].members", equalTo(3))
                .body("items[0].scheme", equalTo("fcssc"))
                .body("items[0].pattern", equalTo("south-south"));
    }

    @Test
    void theLargestComesFirstWhenAskedFor() {
        given().get("/api/v1/alliances?q=triads&sort=-members")
                .then()
                .body("items[0].name", equalTo("All triads"))
                .body("items[3].name", equalTo("Alone triads"));
    }

    @Test
    void facetsCountTheWholeList() {
        given().get("/api/v1/alliances?q=triads&facets=kind,group,sdg&limit=1")
                .then()
                .body("facets.kind.find { it.value == 'project' }.count", equalTo(2))
                .body("facets.group.find { it.value == 'government' }.count", equalTo(3))
                .body("facets.sdg.find { it.value == '8' }.count", equalTo(2));
    }

    @Test
    void theContractNamesTheFacetsOfEachList() {
        var contract = given().get("/q/openapi?format=json").jsonPath();
        Map.of(
                        "actors", ActorsQuery.FACETS,
                        "alliances", AlliancesQuery.FACETS,
                        "experiences", ExperiencesQuery.FACETS)
                .forEach((list, facets) -> {
                    var words = contract.getString(
                            "paths.'/api/v1/%s'.get.parameters.find { it.name == 'facets' }.description"
                                    .formatted(list));
                    assertEquals(
                            List.of(),
                            facets.stream()
                                    .map(Facet::name)
                                    .filter(name -> !words.matches("(?s).*\\b%s\\b.*".formatted(name)))
                                    .toList(),
                            list);
                });
    }

    @Test
    void facetsSpeakTheLanguageAskedFor() {
        given().header("Accept-Language", "fr")
                .get("/api/v1/actors?q=triads&facets=kind")
                .then()
                .body("facets.kind.find { it.value == 'cooperative' }.label", equalTo("Coopérative"));
    }

    @Test
    void membershipsAreListedFromBothEnds() {
        given().get("/api/v1/actors/" + actor("dakar") + "/alliances?role=lead")
                .then()
                .statusCode(200)
                .body("items.allianceName", equalTo(List.of("All triads", "Old triads")))
                .body("items.pattern", equalTo(List.of("south-south", "north-south")))
                .body("total", equalTo(2));
        given().get("/api/v1/alliances/" + alliance("All triads") + "/members?at=2021")
                .then()
                .statusCode(200)
                .body("items.actorName", equalTo(List.of("Coopérative triads", "Dakar triads")));
    }

    @Test
    void membersHaveNoPatternThatASchemeCouldDecide() {
        given().get("/api/v1/alliances/" + alliance("All triads") + "/members?scheme=fcssc")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("scheme"));
    }

    @Test
    void membershipsArePaged() {
        var address = "/api/v1/alliances/" + alliance("All triads") + "/members?limit=2";
        var first =
                given().get(address).then().body("items", hasSize(2)).extract().jsonPath();
        given().get(address + "&cursor=" + first.getString("next"))
                .then()
                .body("items.actorName", equalTo(List.of("Université triads")))
                .body("next", nullValue());
    }

    @Test
    void experiencesAreFoundByWhatTheySayAndWhoMadeThem() {
        given().get("/api/v1/experiences?q=markets triads")
                .then()
                .body("items.title", equalTo(List.of("First of triads")));
        given().get("/api/v1/experiences?actor=" + actor("coop"))
                .then()
                .body("items.title", equalTo(List.of("Second of triads")));
        given().get("/api/v1/experiences?crisis=COVID-19&country=SN&date=2020&alliance=" + alliance("All triads"))
                .then()
                .body("items.title", equalTo(List.of("First of triads")));
        given().get("/api/v1/experiences?q=triads&date=2020-06")
                .then()
                .body("items.title", equalTo(List.of("First of triads")));
        given().get("/api/v1/experiences?q=triads&date=2021-12-31/2025")
                .then()
                .body("items.title", equalTo(List.of("Second of triads")));
        given().get("/api/v1/experiences?q=triads&date=0000/2020")
                .then()
                .body("items.title", equalTo(List.of("First of triads")));
    }

    /** Of the last year that can be written, with which a date not known could be mistaken. */
    @Test
    void aMembershipIsListedWhateverItsDates() {
        var rows = TestPackage.ofNewSource()
                .with("actors", "id,name,kind,country,source_url\nx,Remote,cooperative,ER,https://e.org\n")
                .with("alliances", "id,name,kind,source_url\nl,Remote pact,project,https://e.org\n")
                .with(
                        "memberships",
                        "alliance_id,actor_id,role,start_year,source_url\nl,x,member,9999,https://e.org\n");
        rows.imported();
        awaitLevel();
        var actor = given().get("/api/v1/actors?country=ER&identifier=" + rows.source() + ":x")
                .jsonPath()
                .getString("items[0].id");
        given().get("/api/v1/actors/" + actor + "/alliances")
                .then()
                .body("items.allianceName", contains("Remote pact"))
                .body("total", equalTo(1));
        given().get("/api/v1/actors/" + actor + "/alliances?at=9999").then().body("total", equalTo(0));
    }

    @Test
    void aDisputedMemberCountsForItsGroupOnlyWhenThatIsAskedFor() {
        var facts = Map.of("name", "Ayuntamiento " + UUID.randomUUID(), "kind", "local-government", "country", "MX");
        var city = Submitted.of("actor", facts).verified().accepted().record();
        var coop = Submitted.listedActor("Cooperativa " + UUID.randomUUID(), "MX");
        var pact = Submitted.newAlliance("Pacto " + UUID.randomUUID(), city, coop)
                .verified()
                .accepted()
                .record();
        var steward = Submitted.claim(city).verified().accepted();
        awaitLevel();
        var part = given().get("/api/v1/alliances/%s/members".formatted(pact))
                .jsonPath()
                .getString("items.find { it.actorId == '%s' }.id".formatted(city));
        steward.asks()
                .contentType("application/json")
                .body(Map.of("state", "disputed", "reason", "We never joined."))
                .post("/api/v1/memberships/%s/confirmation".formatted(part))
                .then()
                .statusCode(200);
        awaitLevel();
        var ofCity = "/api/v1/alliances?with=%s&groups=government".formatted(city);
        given().get(ofCity).then().body("items.id", equalTo(List.of()));
        given().get(ofCity + "&state=disputed").then().body("items.id", equalTo(List.of(pact)));
        given().get(ofCity + "&state=disputed&groups=sse-organisation").then().body("total", equalTo(0));
        given().get(ofCity + "&state=disputed&state=reported&groups=sse-organisation")
                .then()
                .body("items.id", equalTo(List.of(pact)));
    }

    @Test
    void aSuggestionComesWhileOneTypes() {
        given().get("/api/v1/suggest?q=dakar tri&type=actor")
                .then()
                .statusCode(200)
                .body("items[0].name", equalTo("Dakar triads"))
                .body("items[0].type", equalTo("actor"));
        given().get("/api/v1/suggest?q=triads")
                .then()
                .body("items.type.unique()", containsInAnyOrder("actor", "alliance", "experience"));
    }

    private static String actor(String id) {
        return given().queryParam("identifier", ROWS.source() + ":" + id)
                .get("/api/v1/actors")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .extract()
                .jsonPath()
                .getString("items[0].id");
    }

    private static String alliance(String name) {
        return given().queryParam("q", name)
                .queryParam("sort", "name")
                .get("/api/v1/alliances")
                .jsonPath()
                .getString("items[0].id");
    }
}
