package org.tequio.embedded;

import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static java.lang.ProcessBuilder.Redirect.INHERIT;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/** The built jar at work, as a test or a user starts it. */
record RunningEngines(Path data, Process launcher) {

    private static final String COUNT = "SELECT count(*) FROM generate_series(1, 100000000000)";

    static RunningEngines in(Path data) throws IOException {
        var launcher = command(data).redirectError(INHERIT).start();
        var lines = launcher.inputReader();
        if (!"engines ready".equals(lines.readLine())) {
            throw new IllegalStateException("The engines did not become ready");
        }
        return new RunningEngines(data, launcher);
    }

    private static ProcessBuilder command(Path data) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                java, "-jar", "target/embedded.jar", "engines", "--data", data.toString(), "--neo4j-heap", "512m");
    }

    int exitCodeOfASecondStart() throws IOException, InterruptedException {
        return command(data).redirectError(DISCARD).start().waitFor();
    }

    Map<String, String> properties() throws IOException {
        return new PrivateFile(data.resolve("engines.properties")).readProperties();
    }

    long pid(String engine) throws IOException {
        return Long.parseLong(properties().get(engine + ".pid"));
    }

    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants())
                .toList();
    }

    void writeToBoth() throws Exception {
        postgres("CREATE TABLE note AS SELECT 'kept' AS text");
        neo4j("CREATE (:Note {text: 'kept'}) RETURN 'kept'");
    }

    /** Leaves a session amid a statement that takes hours: it does not notice when the server is killed. */
    void keepPostgresBusy() throws Exception {
        var session = new Thread(this::count);
        session.setDaemon(true);
        session.start();
        while (postgres("SELECT pid FROM pg_stat_activity WHERE state = 'active' AND query = '%s'".formatted(COUNT))
                .isEmpty()) {
            Thread.sleep(100);
        }
    }

    private void count() {
        try {
            postgres(COUNT);
        } catch (Exception killed) {
            // with the server, or when that has come back
        }
    }

    /** Waits for an engine that is just coming back. */
    String readFromBoth() throws Exception {
        while (true) {
            try {
                var graph = neo4j("MATCH (n:Note) RETURN n.text");
                return graph.equals(postgres("SELECT text FROM note")) ? graph : "different";
            } catch (SQLException | Neo4jException notYet) {
                Thread.sleep(100);
            }
        }
    }

    private String postgres(String sql) throws Exception {
        var access = properties();
        try (var connection = DriverManager.getConnection(
                        access.get("postgres.url"), access.get("postgres.user"), access.get("postgres.password"));
                var statement = connection.createStatement()) {
            var hasRows = statement.execute(sql);
            return hasRows && statement.getResultSet().next()
                    ? statement.getResultSet().getString(1)
                    : "";
        }
    }

    private String neo4j(String cypher) throws IOException {
        var access = properties();
        var user = AuthTokens.basic(access.get("neo4j.user"), access.get("neo4j.password"));
        try (var driver = GraphDatabase.driver(access.get("neo4j.uri"), user);
                var session = driver.session()) {
            return session.run(cypher).single().get(0).asString();
        }
    }

    void kill() throws InterruptedException {
        launcher.destroyForcibly().waitFor();
    }

    /** Closes its standard input, as the death of whoever started it would. */
    int hangUp() throws IOException, InterruptedException {
        launcher.outputWriter().close();
        return launcher.waitFor();
    }
}
