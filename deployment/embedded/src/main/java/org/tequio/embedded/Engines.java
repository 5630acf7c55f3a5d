package org.tequio.embedded;

import java.io.IOException;
import java.util.Map;

/** The two engines of one data folder. */
record Engines(
        Versions versions,
        Ports ports,
        PostgresDatabase database,
        Postgres postgres,
        Neo4j neo4j,
        Passwords passwords) {

    static final String NEO4J_USER = "neo4j";

    /** Ends what an earlier launcher left behind first, so that the ports it held are free again. */
    static Engines in(DataFolder folder, EngineOptions options) throws IOException, InterruptedException {
        SystemUser.mustBeAbleToGiveUpRoot(folder);
        var versions = Versions.built();
        var cluster = new PostgresCluster(folder, versions.postgres());
        new Leftovers(folder, cluster).end();
        var ports = Ports.of(folder);
        var passwords = Passwords.of(folder);
        var database = new PostgresDatabase(ports.postgres(), passwords);
        var neo4j = new Neo4j(folder, ports.neo4j(), options.heap, options.pageCache);
        return new Engines(versions, ports, database, new Postgres(cluster, database), neo4j, passwords);
    }

    /** Both start at once; returns when both can serve. */
    void start(Supervisor supervisor, Progress progress) throws Exception {
        var first = supervisor.keepAlive(postgres);
        var second = supervisor.keepAlive(neo4j);
        progress.step("PostgreSQL " + versions.postgres(), first::awaitReady);
        progress.step("Neo4j %s with GDS %s".formatted(versions.neo4j(), versions.gds()), second::awaitReady);
    }

    Map<String, String> access() {
        return Map.of(
                "postgres.url", database.url(),
                "postgres.user", PostgresDatabase.NAME,
                "postgres.password", passwords.postgres(),
                "neo4j.uri", neo4j.uri(),
                "neo4j.user", NEO4J_USER,
                "neo4j.password", passwords.neo4j());
    }
}
