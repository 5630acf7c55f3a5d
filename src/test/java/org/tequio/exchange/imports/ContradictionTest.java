package org.tequio.exchange.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.register.Identifier;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.await;
import static org.tequio.engines.Admin.awaitEnd;

/** What the register refuses of rows that were found to be sound. */
@QuarkusTest
class ContradictionTest {

    private static final String HEADER = "id,name,kind,source_url,identifiers\n";

    private static final String WAITING = """
            SELECT EXISTS (
                SELECT FROM pg_stat_activity
                WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO actor%')
            """;

    @Inject
    Moderator moderator;

    @Inject
    EntityManager database;

    @Test
    void rowsThatSomebodyContradictsAtTheSameMomentAreJudgedAgain() {
        var rows = TestPackage.ofNewSource().withActors("other");
        rows.imported();
        var called = new Identifier(rows.source() + "-o", "x");
        var id = new AtomicReference<String>();
        moderator.decides(() -> {
            var other = moderator.actor(rows, "other");
            other.identify(Stream.concat(other.identifiers().stream(), Stream.of(called))
                    .toList());
            database.flush();
            id.set(rows.again()
                    .with("actors", HEADER + "new,N,cooperative,https://e.org,%s-o:x\n".formatted(rows.source()))
                    .send(false)
                    .statusCode(202)
                    .extract()
                    .jsonPath()
                    .getString("id"));
            await("the import to wait for this decision", this::isAnImportWaiting);
        });
        var job = awaitEnd(id.get());
        assertEquals("done", job.getString("state"), job.prettify());
        assertEquals(1, job.getInt("counts.created"));
        admin().get(job.getString("links.report")).then().body("items[0].code", equalTo("identifier-of-another"));
    }

    @Test
    void rowsThatAreRefusedAgainAndAgainEndTheImport() {
        var name = "Refused " + UUID.randomUUID();
        change("ALTER TABLE actor ADD CONSTRAINT refused CHECK (names -> 0 ->> 'text' <> '%s') NOT VALID"
                .formatted(name));
        try {
            var job = TestPackage.ofNewSource()
                    .with("actors", HEADER + "a,%s,cooperative,https://e.org,\n".formatted(name))
                    .imported();
            assertEquals("failed", job.getString("state"), job.prettify());
            var failure = job.getString("failure");
            assertTrue(failure.startsWith("The register refuses some of the rows"), failure);
        } finally {
            change("ALTER TABLE actor DROP CONSTRAINT refused");
        }
    }

    /** In a transaction of its own, as others are seen as they were when it began to look. */
    private boolean isAnImportWaiting() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (boolean) database.createNativeQuery(WAITING).getSingleResult());
    }

    private void change(String schema) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(schema).executeUpdate());
    }
}
