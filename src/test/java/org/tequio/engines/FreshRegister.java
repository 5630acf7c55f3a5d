package org.tequio.engines;

import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.UUID;

/** A register of one's own: a schema on the real PostgreSQL, migrated, for tests that count everything. */
public final class FreshRegister {

    private static final String ABOVE_ALL = """
            SELECT revision_horizon() > greatest(
                0, (SELECT max(number) FROM revision), (SELECT max(revision) FROM audit))
            """;

    private final String name = "fresh_" + UUID.randomUUID().toString().replace('-', '_');
    private final PGSimpleDataSource database = schema(name);

    private FreshRegister() {}

    public static DataSource create() {
        return upTo("latest").database();
    }

    /** As it was before the migrations that followed this one. */
    public static FreshRegister upTo(String version) {
        var fresh = new FreshRegister();
        fresh.migrate(version);
        return fresh;
    }

    public DataSource database() {
        return database;
    }

    public void migrate() {
        migrate("latest");
    }

    /**
     * Waits until all that was committed can be told and sealed: whatever else runs on the same PostgreSQL may hold the
     * horizon back for a moment.
     */
    public static void awaitHorizon(DataSource register) {
        Admin.await("the horizon", () -> {
            try (var connection = register.getConnection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(ABOVE_ALL)) {
                return row.next() && row.getBoolean(1);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema(name)
                .target(version)
                .load()
                .migrate();
    }

    private static PGSimpleDataSource schema(String name) {
        var database = Engines.running().register();
        database.setCurrentSchema(name + ",public"); // where extensions are
        return database;
    }
}
