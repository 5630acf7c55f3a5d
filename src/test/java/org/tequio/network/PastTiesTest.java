package org.tequio.network;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.TestPackage;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.tequio.engines.Admin.awaitLevel;

/** What has ended still ties those who were in it, as loosely as all others of its size; who has closed meets nobody. */
@QuarkusTest
class PastTiesTest {

    /** As many as of one node. */
    private static final int FOLLOWED = 1_000;

    private static final TestPackage ROWS = TestPackage.ofNewSource()
            .with("actors", """
                    id,name,kind,country,sdgs,closed,source_url
                    first,First on Pitcairn,cooperative,PN,8,,https://e.org
                    second,Second on Pitcairn,cooperative,PN,4,,https://e.org
                    third,Third on Pitcairn,cooperative,PN,4,,https://e.org
                    denier,Denier on Pitcairn,cooperative,PN,4,,https://e.org
                    closed,Closed on Pitcairn,cooperative,PN,8,2005,https://e.org
                    open,Open on Pitcairn,cooperative,PN,8,,https://e.org
                    """)
            .with(
                    "alliances",
                    "id,name,kind,source_url\n" + """
                    past,Past on Pitcairn,project,https://e.org
                    """ + followed("present-%1$d,Present %1$d,project,https://e.org"))
            .with(
                    "memberships",
                    "alliance_id,actor_id,role,state,end_year,source_url\n" + """
                    past,first,member,ended,2010,https://e.org
                    past,second,member,ended,2011,https://e.org
                    past,third,member,ended,2012,https://e.org
                    past,denier,member,disputed,,https://e.org
                    """
                            + followed("present-%d,open,member,,,https://e.org"));

    @BeforeEach
    void imported() {
        ROWS.importedOnce();
        awaitLevel();
    }

    @Test
    void anAllianceOfThreeThatHaveLeftTiesThemByAHalf() {
        network("first")
                .body(
                        "nodes.name",
                        containsInAnyOrder(
                                "First on Pitcairn", "Past on Pitcairn", "Second on Pitcairn", "Third on Pitcairn"))
                .body("nodes.strength", contains(1f, 0.5f, 0.5f, 0.5f));
    }

    @Test
    void whoHasAsManyTiesAsAreFollowedIsNotCut() {
        network("open").body("nodes", hasSize(FOLLOWED)).body("cut", empty());
    }

    @Test
    void whoHasClosedIsSuggestedToNobody() {
        given().get("/api/v1/actors/" + id("first") + "/suggestions")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Open on Pitcairn"))
                .body("items.name", not(hasItem("Closed on Pitcairn")));
    }

    private static String followed(String row) {
        return IntStream.range(0, FOLLOWED).mapToObj(row::formatted).collect(Collectors.joining("\n", "", "\n"));
    }

    private static ValidatableResponse network(String actor) {
        return given().get("/api/v1/actors/%s/network?limit=%d".formatted(id(actor), FOLLOWED))
                .then()
                .statusCode(200);
    }

    private static String id(String actor) {
        return given().queryParam("identifier", ROWS.source() + ":" + actor)
                .get("/api/v1/actors")
                .jsonPath()
                .getString("items[0].id");
    }
}
