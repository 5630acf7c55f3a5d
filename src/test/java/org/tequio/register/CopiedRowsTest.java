package org.tequio.register;

import org.junit.jupiter.api.Test;
import org.tequio.engines.FreshRegister;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CopiedRowsTest {

    /** All that the text format escapes, what looks like it, and two, three and four bytes in UTF-8. */
    private static final List<String> TEXTS = List.of(
            "", " ", "a\tb", "\n", "\r\n", "\b\f\u000b", "\\", "\\N", "\\t", "N", "\\.", "é\\ñ", "ጤና ይስጥልኝ", "🌽\t🌽");

    private static final String SET = """
            SELECT place, text, NULL AS nothing
            FROM unnest(string_to_array(current_setting('tequio.texts'), '~')) WITH ORDINALITY AS given (text, place)
            ORDER BY place
            """;
    private static final String MANY = "SELECT number FROM generate_series(1, 1000000) AS number";
    private static final String NONE = "SELECT 1 AS number WHERE false";
    private static final String BROKEN = "SELECT 1 / (number - 3) FROM generate_series(1, 9) AS number";

    private static final String END_COPIES = """
            SELECT pg_terminate_backend(pid)
            FROM pg_stat_activity
            WHERE datname = current_database() AND query LIKE 'COPY%' AND pid <> pg_backend_pid()
            """;

    private final DataSource register = FreshRegister.create();

    @Test
    void eachTextComesAsItIs() throws SQLException {
        try (var snapshot = Snapshot.open(register)) {
            snapshot.set("tequio.texts", String.join("~", TEXTS));
            var texts = new ArrayList<String>();
            try (var rows = snapshot.copyRows(SET)) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    texts.add(Objects.requireNonNull(row.text("text")));
                    assertEquals(Integer.toString(texts.size()), row.text("place"));
                    assertNull(row.text("nothing"));
                }
            }
            assertEquals(TEXTS, texts);
        }
    }

    @Test
    void thereMayBeNone() throws SQLException {
        try (var snapshot = Snapshot.open(register);
                var rows = snapshot.copyRows(NONE)) {
            assertNull(rows.next());
            assertNull(rows.next());
        }
    }

    @Test
    void whoLeavesInTheMiddleGivesBackAConnectionThatAnswers() throws SQLException {
        try (var snapshot = Snapshot.open(register)) {
            try (var rows = snapshot.copyRows(MANY)) {
                assertEquals("1", Objects.requireNonNull(rows.next()).text("number"));
            }
            snapshot.connection().rollback();
            try (var rows = snapshot.copyRows(NONE)) {
                assertNull(rows.next());
            }
        }
    }

    @Test
    void aFailureInTheMiddleIsNoEnd() throws SQLException {
        try (var snapshot = Snapshot.open(register);
                var rows = snapshot.copyRows(BROKEN)) {
            rows.next();
            rows.next();
            assertThrows(SQLException.class, rows::next);
        }
    }

    /** The driver would let a rollback of such a connection wait for ever. */
    @Test
    void aConnectionThatIsLostHoldsNobody() {
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThrows(SQLException.class, () -> {
                    try (var snapshot = Snapshot.open(register);
                            var rows = snapshot.copyRows(MANY)) {
                        rows.next();
                        endCopies();
                        while (rows.next() != null) {
                            // until it is noticed
                        }
                    }
                }));
    }

    private void endCopies() throws SQLException {
        try (var connection = register.getConnection();
                var statement = connection.createStatement();
                var ended = statement.executeQuery(END_COPIES)) {
            assertTrue(ended.next(), "somebody copies");
        }
    }
}
