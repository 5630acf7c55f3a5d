package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.tequio.engines.TestPackage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class PropertyKeysTest {

    @Inject
    Driver driver;

    @Test
    void everyPropertyOfARecordHasItsPlaceInTheOrderOnce() {
        TestPackage.ofNewSource()
                .withActors("ordered")
                .with("alliances", "id,name,kind,source_url\nl,Ordered,project,https://example.org\n")
                .with("memberships", "alliance_id,actor_id,role,source_url\nl,ordered,member,https://example.org\n")
                .imported();
        awaitLevel();
        var order = PropertyKeys.inOrder();
        assertEquals(Set.copyOf(order).size(), order.size());
        var kept = new HashSet<>(keys("""
                MATCH (n:Actor|Alliance|Experience)
                WHERE n.version IS NOT NULL
                """));
        kept.addAll(keys("MATCH (:Actor)-[n:MEMBER_OF]->(:Alliance) "));
        assertTrue(kept.containsAll(List.of("sortKey", "memberCount", "state")), kept.toString());
        kept.removeAll(order);
        assertEquals(Set.of(), kept);
    }

    @Test
    void anEmptyGraphTakesTheKeysInThisOrder() {
        awaitLevel();
        try (var session = driver.session()) {
            var keys =
                    session.run("CALL db.propertyKeys()").list(row -> row.get(0).asString());
            assertEquals(
                    PropertyKeys.inOrder(),
                    keys.subList(0, PropertyKeys.inOrder().size()));
        }
    }

    private List<String> keys(String match) {
        try (var session = driver.session()) {
            return session.run(match + "UNWIND keys(n) AS key RETURN DISTINCT key")
                    .list(row -> row.get("key").asString());
        }
    }
}
