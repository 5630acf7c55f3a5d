package org.tequio.convergence.units;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.TestPackage;

import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Whose word counts: a reader may ask for what members confirmed only, for what somebody disputes, for what has ended. */
@QuarkusTest
class StatesTest {

    private static final TestPackage ROWS =
            TestPackage.ofNewSource().with("actors", """
                    id,name,kind,country,source_url
                    city,City of words,local-government,AD,https://e.org
                    uni,University of words,university,AD,https://e.org
                    coop,Coop of words,cooperative,AD,https://e.org
                    """).with("alliances", """
                    id,name,kind,source_url
                    pact,Pact of words,coalition,https://e.org
                    past,Past of words,project,https://e.org
                    lost,Lost of words,project,https://e.org
                    """).with("memberships", """
                    alliance_id,actor_id,role,state,start_year,end_year,confirmed_on,source_url
                    pact,city,lead,reported,,,,https://WWW.e.org/pact
                    pact,uni,member,confirmed,,,,https://e.org/pact
                    pact,coop,member,disputed,,,,https://e.org
                    past,city,member,ended,2001,2010,2012-05-01,https://past.e.org/2012
                    past,coop,member,ended,2001,2010,2012-05-01,https://past.e.org/2013
                    lost,uni,member,ended,,,,https://e.org
                    lost,coop,member,ended,,,,https://e.org
                    """);

    @BeforeEach
    void imported() {
        ROWS.importedOnce();
    }

    @Test
    void reportedAndConfirmedOnesMeetUnlessOthersAreAskedFor() {
        unit("").body("states", contains("reported", "confirmed")).body("pairs", is(1));
        unit("?state=confirmed&state=reported")
                .body("states", contains("reported", "confirmed"))
                .body("pairs", is(1));
    }

    @Test
    void whatMembersConfirmedCanBeAskedForAlone() {
        unit("?state=confirmed").body("states", contains("confirmed")).body("pairs", is(0));
    }

    @Test
    void whatIsDisputedCountsIfItIsAskedFor() {
        unit("?state=reported&state=confirmed&state=disputed").body("pairs", is(3));
    }

    @Test
    void whatHasEndedCountsWhileItWasInForce() {
        unit("?state=ended&at=2005").body("pairs", is(1)).body("alliances", is(1));
        unit("?state=ended&at=2015").body("pairs", is(0)).body("alliances", is(0));
        unit("?state=ended").body("pairs", is(0));
    }

    @Test
    void theCoverageOfAnotherDayIsOfMembershipsInForceThen() {
        unit("?at=2005")
                .body("coverage.memberships", is(Map.of("reported", 1, "confirmed", 1, "disputed", 1, "ended", 2)))
                .body("coverage.actorsInNoAlliance", is(0));
        unit("?at=2015")
                .body("coverage.memberships", is(Map.of("reported", 1, "confirmed", 1, "disputed", 1, "ended", 0)))
                .body("coverage.actorsInNoAlliance", is(1));
        unit("").body("coverage.memberships.ended", is(4)).body("coverage.actorsInNoAlliance", is(1));
    }

    @Test
    void theSeriesAndTheAlliancesFollow() {
        unit("?state=ended&include=series,alliances&at=2005")
                .body("series.find { it.year == 2010 }.alliances", is(1))
                .body("series.find { it.year == 2011 }.alliances", is(0))
                .body("mostConvergent.name", contains("Past of words"));
    }

    @Test
    void itIsToldWhoSaysSoAndHowLongAgo() {
        unit("").body("provenance", nullValue())
                .body("reasons.provenance", is("Nobody has asked for it: write include=provenance."));
        unit("?include=provenance")
                .body("coverage.memberships.values().sum()", is(7))
                .body("provenance.freshness", is(Map.of("green", 5, "yellow", 0, "red", 2)))
                .body("provenance.sites.host", contains("e.org", "past.e.org"))
                .body("provenance.sites.memberships", contains(5, 2))
                .body("provenance.totalSites", is(2))
                .body("reasons", not(hasKey("provenance")));
    }

    @Test
    void theListFollowsToo() {
        given().get("/api/v1/convergence?by=country&within=039&state=confirmed&minActors=1")
                .then()
                .statusCode(200)
                .body("states", contains("confirmed"))
                .body("items.unit.code", hasItem("AD"))
                .body("items.find { it.unit.code == 'AD' }.pairs", is(0));
        given().get("/api/v1/convergence?by=country&within=039&minActors=1")
                .then()
                .body("items.find { it.unit.code == 'AD' }.pairs", is(1));
    }

    @Test
    void aStateThatIsNoneIsRefused() {
        given().get("/api/v1/convergence/units/AD?state=confirmd")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", is("state"))
                .body("detail", containsString("confirmed"));
    }

    private static ValidatableResponse unit(String asked) {
        return given().get("/api/v1/convergence/units/AD" + asked).then().statusCode(200);
    }
}
