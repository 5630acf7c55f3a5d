package org.tequio.exchange.imports;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Locks;
import org.tequio.engines.TestPackage;

import javax.sql.DataSource;
import java.sql.SQLException;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitEnd;

/** Who sent a package may think better of it. */
@QuarkusTest
class CancellingTest {

    @Inject
    DataSource database;

    @Inject
    Registered registered;

    /** Whoever works on imports has the lock, so that with it in hand they stay as they came. */
    @Test
    void whatIsCancelledBeforeItsTurnIsNotImported() throws SQLException {
        var rows = TestPackage.ofNewSource().withActors("a");
        String id;
        try (var lock = Locks.take(database, "tequio.imports")) {
            id = rows.send(false).statusCode(202).extract().jsonPath().getString("id");
            for (int times = 0; times < 2; times++) {
                admin().delete("/api/v1/imports/" + id)
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("cancelled"))
                        .body("counts.created", equalTo(0));
            }
            assertTrue(lock.isHeld());
        }
        var next = rows.again().withActors("b").imported();
        assertEquals("done", next.getString("state"));
        assertEquals("cancelled", awaitEnd(id).getString("state"));
        assertTrue(registered.find(rows.source(), "b").isPresent());
        assertTrue(registered.find(rows.source(), "a").isEmpty());
    }

    @Test
    void whatIsDoneCannotBeCancelled() {
        var job = TestPackage.ofNewSource().withActors("a").imported();
        admin().delete(job.getString("links.self"))
                .then()
                .statusCode(409)
                .body("detail", containsString("is done already"));
        admin().delete("/api/v1/imports/nothing").then().statusCode(404);
    }
}
