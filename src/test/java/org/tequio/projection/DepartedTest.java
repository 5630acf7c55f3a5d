package org.tequio.projection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.register.RegisterRecord;
import org.tequio.register.outbox.Message;
import org.tequio.register.outbox.Outbox;
import org.tequio.shared.WithdrawalReason;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitLevel;
import static org.tequio.engines.Admin.digest;
import static org.tequio.engines.Admin.projection;

/** What becomes in the graph of records that are no longer listed. */
@QuarkusTest
class DepartedTest {

    @Inject
    Driver driver;

    @Inject
    Moderator moderator;

    @Inject
    GraphWriter graph;

    @Inject
    Projection projection;

    @Inject
    Outbox outbox;

    private TestPackage rows;
    private String merged;
    private String survivor;
    private String membership;

    @BeforeEach
    void anAllianceOfNorthAndSouth() {
        rows = TestPackage.ofNewSource()
                .with("actors", """
                        id,name,kind,country,source_url
                        merged,Merged,cooperative,FR,https://e.org
                        survivor,Survivor,cooperative,SN,https://e.org
                        third,Third,cooperative,ML,https://e.org
                        """)
                .with("alliances", "id,name,kind,source_url\nl,L,project,https://e.org\n")
                .with("memberships", """
                        alliance_id,actor_id,role,source_url
                        l,merged,member,https://e.org
                        l,survivor,member,https://e.org
                        l,third,member,https://e.org
                        """)
                .with("experiences", """
                        id,kind,title,summary,alliance_id,actor_ids,source_url
                        e,lesson,E,E,l,merged|survivor,https://e.org
                        """);
        assertEquals(8, rows.imported().getInt("counts.created"));
        merged = moderator.actor(rows, "merged").id().value();
        survivor = moderator.actor(rows, "survivor").id().value();
        membership = moderator.memberships(rows, "merged").get(0).id().value();
        awaitLevel();
    }

    @Test
    void whatIsNoLongerListedLeavesTheGraphAndComesBackWhenItIsListedAgain() {
        assertEquals("north-south", pattern());
        merge();
        assertFalse(digestSaysOtherwise());
        assertEquals(0, count("MATCH (a:Actor {id: $id}) RETURN count(a) AS n", merged));
        assertEquals(0, count("MATCH ()-[m:MEMBER_OF {id: $id}]->() RETURN count(m) AS n", membership));
        assertEquals("south-south", pattern());
        assertEquals(
                Map.of("type", "actor", "status", "merged", "mergedInto", survivor, "version", 2L),
                one("MATCH (d:Departed {id: $id}) RETURN d {.type, .status, .mergedInto, .version} AS n", merged));
        assertEquals(
                Map.of("type", "membership", "status", "withdrawn", "reason", "duplicate"),
                one("MATCH (d:Departed {id: $id}) RETURN d {.type, .status, .reason} AS n", membership));

        moderator.decides(() -> {
            moderator.memberships(rows, "merged").forEach(RegisterRecord::relist);
            moderator.experience(rows, "e").relist();
            moderator.actor(rows, "merged").relist();
        });
        assertFalse(digestSaysOtherwise());
        assertEquals("north-south", pattern());
        assertEquals(0, count("MATCH (d:Departed) WHERE d.id = $id RETURN count(d) AS n", merged));
        assertEquals(1, count("MATCH (:Actor {id: $id})<-[:LEARNED_BY]-(:Experience) RETURN count(*) AS n", merged));
    }

    @Test
    void anAllianceDepartsWithAllThatBelongsToIt() {
        moderator.decides(() -> {
            for (var member : List.of("merged", "survivor", "third")) {
                moderator.memberships(rows, member).forEach(m -> m.withdraw(WithdrawalReason.ERRONEOUS));
            }
            moderator.experience(rows, "e").withdraw(WithdrawalReason.ERRONEOUS);
            moderator.alliance(rows, "l").withdraw(WithdrawalReason.ERRONEOUS);
        });
        assertFalse(digestSaysOtherwise());
        var alliance = moderator.alliance(rows, "l").id().value();
        assertEquals(0, count("MATCH (l:Alliance {id: $id}) RETURN count(l) AS n", alliance));
        assertEquals(1, count("MATCH (d:Departed {id: $id}) RETURN count(d) AS n", alliance));
    }

    @Test
    void anOlderMessageBringsNothingBackAndTakesNothingOut() throws SQLException {
        long before = projection().getLong("revision");
        merge();
        awaitLevel();
        var old = outbox.newest(List.of(merged, membership), before);
        rolledBack(transaction -> {
            assertEquals(Set.of(), write(transaction, old));
            assertEquals(0, count(transaction, "MATCH (a:Actor {id: $id}) RETURN count(a) AS n", merged));
        });

        long departed = projection().getLong("revision");
        moderator.decides(() -> moderator.actor(rows, "merged").relist());
        awaitLevel();
        var gone = outbox.newest(List.of(merged), departed);
        assertFalse(gone.get(0).isListed());
        rolledBack(transaction -> {
            assertEquals(Set.of(), write(transaction, gone));
            assertEquals(1, count(transaction, "MATCH (a:Actor {id: $id}) RETURN count(a) AS n", merged));
            assertEquals(0, count(transaction, "MATCH (d:Departed {id: $id}) RETURN count(d) AS n", merged));
        });
    }

    @Test
    void theSameDepartureTwiceLeavesOneTrace() throws SQLException {
        merge();
        awaitLevel();
        var departure = outbox.newest(List.of(merged, membership), projection().getLong("revision"));
        rolledBack(transaction -> {
            write(transaction, departure);
            write(transaction, departure);
            assertEquals(1, count(transaction, "MATCH (d:Departed {id: $id}) RETURN count(d) AS n", merged));
        });
    }

    @Test
    void anActorWaitsUntilWhatPointsToItHasDeparted() throws SQLException {
        var newest =
                outbox.newest(List.of(merged), projection().getLong("revision")).get(0);
        var content = ((ObjectNode) newest.content().deepCopy())
                .put("status", "withdrawn")
                .put("withdrawn_because", "dissolved");
        var departure = new Message(newest.revision(), newest.type(), merged, 2, newest.at(), content);
        rolledBack(transaction -> {
            assertEquals(Set.of(merged), write(transaction, List.of(departure)));
            assertEquals(1, count(transaction, "MATCH (a:Actor {id: $id}) RETURN count(a) AS n", merged));
        });
    }

    @Test
    void aMembershipThatGoesOverToAnotherActorIsOneRelationship() throws SQLException {
        var newest = outbox.newest(List.of(membership), projection().getLong("revision"))
                .get(0);
        var third = moderator.actor(rows, "third").id().value();
        var content = ((ObjectNode) newest.content().deepCopy()).put("actor_id", third);
        var goesOver = new Message(newest.revision(), newest.type(), membership, 2, newest.at(), content);
        rolledBack(transaction -> {
            write(transaction, List.of(goesOver));
            write(transaction, List.of(newest));
            assertEquals(
                    Map.of("actor", third),
                    one(transaction, "MATCH (a)-[:MEMBER_OF {id: $id}]->() RETURN {actor: a.id} AS n", membership));
        });
    }

    @Test
    void aPartIsTiedToItsUmbrellaWhicheverComesFirst() throws SQLException {
        var third = moderator.actor(rows, "third").id().value();
        var newest =
                outbox.newest(List.of(third), projection().getLong("revision")).get(0);
        var content = ((ObjectNode) newest.content().deepCopy()).put("umbrella", survivor);
        var part = new Message(newest.revision(), newest.type(), third, 2, newest.at(), content);
        var umbrella = outbox.newest(List.of(survivor), projection().getLong("revision"));
        rolledBack(transaction -> {
            transaction
                    .run("MATCH (a:Actor {id: $id}) DETACH DELETE a", Map.of("id", survivor))
                    .consume();
            write(transaction, List.of(part));
            write(transaction, umbrella);
            assertEquals(
                    1, count(transaction, "MATCH ()-[p:PART_OF]->(:Actor {id: $id}) RETURN count(p) AS n", survivor));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (d:Departed {id: $id}) DETACH DELETE d",
                "MATCH (d:Departed {id: $id}) SET d.mergedInto = 'nobody'",
                "MATCH (d:Departed {id: $id}) SET d.version = 17",
                "CREATE (:Departed {id: 'stranger', type: 'actor', version: 1, status: 'withdrawn'})",
                "MATCH (d:Departed {id: $id}) CREATE (:Actor {id: $id, version: 1, generation: d.generation})",
                """
                MATCH (d:Departed {id: $id}), (l:Alliance)<-[:MEMBER_OF]-(:Actor {id: d.mergedInto})
                CREATE (:Actor {id: $id, version: 1, generation: d.generation, country: 'FR'})
                    -[:MEMBER_OF {id: $membership, version: 1, generation: d.generation}]->(l)
                DELETE d
                """
            })
    void aRebuildPutsRightWhatTheGraphSaysOfTheDeparted(String damage) {
        merge();
        awaitLevel();
        try (var session = driver.session()) {
            session.run(damage, Map.of("id", merged, "membership", membership)).consume();
        }
        assertTrue(digestSaysOtherwise(), "the digest sees it");
        admin().post("/api/v1/admin/projection/rebuild").then().statusCode(202);

        assertFalse(digestSaysOtherwise());
        assertEquals("south-south", pattern());
        assertEquals(0, projection().getInt("parked"));
    }

    private void merge() {
        var into = moderator.actor(rows, "survivor").id();
        moderator.decides(() -> {
            moderator.memberships(rows, "merged").forEach(m -> m.withdraw(WithdrawalReason.DUPLICATE));
            moderator.experience(rows, "e").withdraw(WithdrawalReason.REQUESTED);
            moderator.actor(rows, "merged").mergeInto(into);
        });
    }

    private static boolean digestSaysOtherwise() {
        return !digest().getBoolean("equal");
    }

    private String pattern() {
        awaitLevel();
        return (String) one("MATCH (l:Alliance {id: $id}) RETURN {pattern: l['pattern:fcssc']} AS n", allianceId())
                .get("pattern");
    }

    private String allianceId() {
        return moderator.alliance(rows, "l").id().value();
    }

    private Set<String> write(Transaction transaction, List<Message> messages) {
        return Projection.write(
                transaction,
                Batch.newestOf(messages, projection::row),
                Move.onTheSpot(0, GraphPosition.read(transaction)));
    }

    private void rolledBack(Consumer<Transaction> work) {
        graph.ask(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    private long count(String question, String id) {
        return graph.ask(transaction -> count(transaction, question, id));
    }

    private Map<String, Object> one(String question, String id) {
        return graph.ask(transaction -> one(transaction, question, id));
    }

    private static long count(Transaction transaction, String question, String id) {
        return transaction.run(question, Map.of("id", id)).single().get("n").asLong();
    }

    private static Map<String, Object> one(Transaction transaction, String question, String id) {
        return transaction.run(question, Map.of("id", id)).single().get("n").asMap();
    }
}
