package org.tequio.engines;

import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

import javax.sql.DataSource;
import java.util.UUID;

/** A register of one's own: a schema on the real PostgreSQL, migrated, for tests that count everything. */
public final class FreshRegister {

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

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema(name)
                .target(version)
                .load()
                .migrate();
    }

    private static PGSimpleDataSource schema(String name) {
        var engines = Engines.running();
        var database = new PGSimpleDataSource();
        database.setUrl(engines.get("postgres.url"));
        database.setCurrentSchema(name + ",public"); // where extensions are
        database.setUser(engines.get("postgres.user"));
        database.setPassword(engines.get("postgres.password"));
        return database;
    }
}
