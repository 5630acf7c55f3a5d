package org.tequio.engines;

import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

import javax.sql.DataSource;
import java.util.UUID;

/** A register of one's own: a schema on the real PostgreSQL, migrated, for tests that count everything. */
public final class FreshRegister {

    private FreshRegister() {}

    public static DataSource create() {
        var name = "fresh_" + UUID.randomUUID().toString().replace('-', '_');
        var fresh = schema(name);
        Flyway.configure().dataSource(fresh).defaultSchema(name).load().migrate();
        return fresh;
    }

    private static PGSimpleDataSource schema(String name) {
        var engines = Engines.running();
        var database = new PGSimpleDataSource();
        database.setUrl(engines.get("postgres.url"));
        database.setCurrentSchema(name);
        database.setUser(engines.get("postgres.user"));
        database.setPassword(engines.get("postgres.password"));
        return database;
    }
}
