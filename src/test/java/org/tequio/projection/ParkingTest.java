package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.tequio.engines.TestPackage;

import javax.sql.DataSource;
import java.sql.SQLException;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.await;
import static org.tequio.engines.Admin.awaitLevel;
import static org.tequio.engines.Admin.digest;
import static org.tequio.engines.Admin.projection;

/** An operator has added a constraint to the graph that all records of other tests meet, and two of this one do not. */
@QuarkusTest
class ParkingTest {

    @Inject
    Driver driver;

    @Inject
    DataSource database;

    @BeforeEach
    void addConstraint() {
        run("CREATE CONSTRAINT no_twins IF NOT EXISTS FOR (a:Actor) REQUIRE (a.website, a.closed) IS UNIQUE");
    }

    @AfterEach
    void dropConstraint() {
        run("DROP CONSTRAINT no_twins IF EXISTS");
    }

    @Test
    void aPoisonedRecordStandsAsideOthersGoOnAndItComesBack() {
        var rows = TestPackage.ofNewSource();
        assertEquals(7, withTwinsClosed("2019", "2019", rows).imported().getInt("counts.created"));

        awaitLevel();
        assertEquals(2, projection().getInt("parked"), "one of the twins, and its membership");
        assertEquals(2, found(rows), "the other twin and the third");
        admin().get("/api/v1/admin/projection/parked").then().statusCode(200).body("size()", equalTo(2));

        dropConstraint();
        await("the parked records to be taken in", () -> projection().getInt("parked") == 0);
        assertEquals(3, found(rows));
        assertTrue(digest().getBoolean("equal"));

        // Who adds the constraint next, under another profile, shall find no twins.
        assertEquals(1, withTwinsClosed("2019", "2020", rows.again()).imported().getInt("counts.updated"));
        awaitLevel();
    }

    @Test
    void whatChangesWhileItIsParkedComesBackAsItIsByThen() {
        var rows = TestPackage.ofNewSource();
        withTwinsClosed("2018", "2018", rows).imported();
        awaitLevel();
        var ending = withTwinsClosed("2018", "2018", rows.again()).with("memberships", """
                alliance_id,actor_id,role,end_year,source_url
                l,first,member,2017,https://example.org
                l,second,member,2017,https://example.org
                l,third,member,2017,https://example.org
                """);
        assertEquals(3, ending.imported().getInt("counts.updated"));
        awaitLevel();
        assertEquals(2, projection().getInt("parked"), "one of the twins, and its membership");
        withTwinsClosed("2017", "2017", rows.again()).imported();
        awaitLevel();
        admin().get("/api/v1/admin/projection/parked")
                .then()
                .body("reason", hasItem(startsWith("waits for")))
                .body("reason", hasItem(containsString("already exists")));

        dropConstraint();
        await("the parked records to be taken in", () -> projection().getInt("parked") == 0);
        assertTrue(digest().getBoolean("equal"));

        withTwinsClosed("2018", "2020", rows.again()).imported();
        awaitLevel();
    }

    /** PostgreSQL knows how a date looks, and not which days there are. */
    @Test
    void whatNothingCanBeMadeOfStandsAsideToo() throws SQLException {
        var rows = TestPackage.ofNewSource();
        var faulty = Faulty.insert(database, name(rows));

        awaitLevel();
        assertEquals(5, projection().getInt("parked"), "actor, alliance and three memberships");
        assertEquals(1, found(rows), "the other actor");

        admin().post("/api/v1/admin/projection/rebuild").then().statusCode(202);
        assertFalse(digest().getBoolean("equal"));
        assertEquals(5, projection().getInt("parked"), "after a rebuild as well");
        assertThat(reason(faulty.waiting()), not(startsWith("waits for")));

        faulty.mendMemberships(database);
        await("one to be taken in", () -> projection().getInt("parked") == 4);
        assertThat(reason(faulty.waiting()), startsWith("waits for"));

        faulty.mendEnds(database);
        await("the parked records to be taken in", () -> projection().getInt("parked") == 0);
        assertEquals(2, found(rows));
        assertTrue(digest().getBoolean("equal"));
    }

    private static TestPackage withTwinsClosed(String first, String second, TestPackage rows) {
        return rows.with("actors", """
                        id,name,kind,website,closed,source_url
                        first,First %1$s,cooperative,https://%4$s.example,%2$s,https://example.org
                        second,Second %1$s,cooperative,https://%4$s.example,%3$s,https://example.org
                        third,Third %1$s,cooperative,,,https://example.org
                        """.formatted(name(rows), first, second, rows.source()))
                .with("alliances", "id,name,kind,source_url\nl,Alliance,project,https://example.org\n")
                .with("memberships", """
                        alliance_id,actor_id,role,source_url
                        l,first,member,https://example.org
                        l,second,member,https://example.org
                        l,third,member,https://example.org
                        """);
    }

    private static String name(TestPackage rows) {
        return "Parked twin " + rows.source();
    }

    private static String reason(String id) {
        return admin().get("/api/v1/admin/projection/parked")
                .jsonPath()
                .param("id", id)
                .getString("find { it.id == id }.reason");
    }

    private static int found(TestPackage rows) {
        return RestAssured.given()
                .queryParam("q", name(rows))
                .get("/api/v1/actors")
                .jsonPath()
                .getInt("total");
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }
}
