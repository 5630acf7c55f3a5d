package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.tequio.engines.TestPackage;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitLevel;
import static org.tequio.engines.Admin.digest;
import static org.tequio.engines.Admin.projection;

@QuarkusTest
class RebuildTest {

    @Inject
    Driver driver;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (a:Actor {name: 'Coop rebuilt'}) SET a.city = 'nowhere'",
                "MATCH (a:Actor {name: 'Coop rebuilt'}) SET a.stranger = true",
                "MATCH (a:Actor {name: 'Coop rebuilt'}) DETACH DELETE a",
                "CREATE (:Actor {id: 'nobody', name: 'Nobody'})",
                "MATCH (a:Actor {name: 'Coop rebuilt'}), (l:Alliance) WITH a, l LIMIT 1 CREATE (a)-[:MEMBER_OF {id: 'x'}]->(l)",
                "MATCH (l:Alliance {name: 'Rebuilt'}) SET l.memberCount = 7, l.licence = 'none'",
                "MATCH (:Actor {name: 'Coop rebuilt'})-[m:MEMBER_OF]->() DELETE m",
                "MATCH (a:Actor {name: 'Coop rebuilt'}) REMOVE a.generation, a.version",
                "CREATE (:Actor {name: 'Nameless'})",
                "MATCH (p:Position) DETACH DELETE p",
                "MATCH (n) DETACH DELETE n"
            })
    void whateverHappenedToTheGraphARebuildMakesItEqualToTheRegister(String damage) {
        TestPackage.ofNewSource()
                .withActors("rebuilt")
                .with("alliances", "id,name,kind,source_url\nl,Rebuilt,project,https://example.org\n")
                .with("memberships", "alliance_id,actor_id,role,source_url\nl,rebuilt,member,https://example.org\n")
                .imported();
        awaitLevel();

        run(damage);
        if (!damage.contains("Position") && !damage.contains("(n)")) {
            assertFalse(digest().getBoolean("equal"), "the digest sees it");
        }
        admin().post("/api/v1/admin/projection/rebuild").then().statusCode(202);

        assertTrue(digest().getBoolean("equal"));
        assertEquals(0, alliancesThatMiscount());
        assertEquals(
                cooperatives(),
                given().get("/api/v1/actors?kind=cooperative&limit=1")
                        .jsonPath()
                        .getLong("total"));
    }

    @Test
    void whatIsCountedForATerritoryThatNobodyKnowsIsForgotten() {
        TestPackage.ofNewSource().withActors("known").imported();
        awaitLevel();
        run(
                "MATCH (u:Unit) WHERE any(c IN u.counts WHERE c <> 0) WITH u LIMIT 1 CREATE (:Unit {code: 'XX-OLD', type: u.type, counts: u.counts})");
        admin().post("/api/v1/admin/projection/rebuild").then().statusCode(202);
        assertTrue(digest().getBoolean("equal"));
        assertEquals(0, number("MATCH (u:Unit {code: 'XX-OLD'}) RETURN count(u) AS n"));
    }

    @Test
    void readsGoOnWhileTheGraphIsRebuilt() {
        var source = TestPackage.ofNewSource().withActors("steady");
        source.imported();
        awaitLevel();
        admin().post("/api/v1/admin/projection/rebuild").then().statusCode(202);
        boolean rebuilding = true;
        while (rebuilding) {
            var answer = given().queryParam("q", "coop steady").get("/api/v1/actors");
            assertEquals(200, answer.statusCode());
            assertEquals(1, answer.jsonPath().getInt("total"));
            rebuilding = projection().getBoolean("rebuilding");
        }
    }

    /** What is derived is not in the digest. */
    private long alliancesThatMiscount() {
        return number("""
                MATCH (l:Alliance)
                WHERE l.memberCount <> COUNT {
                    MATCH (l)<-[m:MEMBER_OF]-(a)
                    WHERE NOT coalesce(m.state, '') IN ['ended', 'disputed']
                    RETURN DISTINCT a
                }
                RETURN count(l) AS n
                """);
    }

    private long cooperatives() {
        return number("MATCH (a:Actor {kind: 'cooperative'}) RETURN count(a) AS n");
    }

    private long number(String question) {
        try (var session = driver.session()) {
            return session.run(question).single().get("n").asLong();
        }
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }
}
