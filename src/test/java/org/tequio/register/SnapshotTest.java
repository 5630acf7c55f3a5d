package org.tequio.register;

import org.junit.jupiter.api.Test;
import org.tequio.engines.FreshRegister;

import javax.sql.DataSource;
import java.sql.SQLException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

class SnapshotTest {

    private static final String ACTORS = "SELECT count(*) FROM actor";

    private final DataSource register = FreshRegister.create();

    @Test
    void whatIsBesideItShowsTheSameState() throws SQLException {
        addActor();
        try (var snapshot = Snapshot.open(register)) {
            addActor();
            try (var beside = snapshot.beside()) {
                assertNotSame(snapshot.connection(), beside.connection());
                assertEquals(1, actors(snapshot));
                assertEquals(1, actors(beside));
                assertEquals(snapshot.revision(), beside.revision());
                assertEquals(snapshot.name(), beside.name());
            }
        }
        try (var later = Snapshot.open(register)) {
            assertEquals(2, actors(later));
        }
    }

    private void addActor() throws SQLException {
        try (var connection = register.getConnection()) {
            connection.setAutoCommit(false);
            SampleRows.sign(connection);
            SampleRows.insertActor(connection);
            connection.commit();
        }
    }

    private static long actors(Snapshot shown) throws SQLException {
        try (var statement = shown.connection().createStatement();
                var row = statement.executeQuery(ACTORS)) {
            row.next();
            return row.getLong(1);
        }
    }
}
