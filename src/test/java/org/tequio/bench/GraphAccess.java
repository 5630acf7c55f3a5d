package org.tequio.bench;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The graph, past the application. */
final class GraphAccess implements AutoCloseable {

    private final Driver driver;

    GraphAccess(Launched launched) {
        driver = GraphDatabase.driver(
                launched.value("neo4j.uri"),
                AuthTokens.basic(launched.value("neo4j.user"), launched.value("neo4j.password")),
                Config.builder().withLogging(Logging.none()).build());
    }

    /** How far the projection is; asked here rather than over HTTP, where the answer also counts what is still to do. */
    long revision() {
        return position("p.revision").asLong();
    }

    /** How many records a rebuild or a bulk load has gone through: the revision moves when all are in. */
    long recordsTaken() {
        return position("coalesce(p.rebuilt, 0)").asLong();
    }

    boolean isRebuilding() {
        return position("coalesce(p.rebuilding, false)").asBoolean();
    }

    /** Hands over rows one by one. */
    void forEach(String query, Consumer<Record> consumer) {
        forEach(query, Map.of(), consumer);
    }

    void forEach(String query, Map<String, Object> values, Consumer<Record> consumer) {
        try (var session = driver.session()) {
            session.run(query, values).forEachRemaining(consumer);
        }
    }

    List<String> texts(String query) {
        try (var session = driver.session()) {
            return session.run(query).list(row -> row.get(0).asString());
        }
    }

    /** Asks once in a transaction, as the driver's executeRead does. */
    void ask(SessionConfig config, String query, Map<String, Object> values) {
        try (var session = driver.session(config);
                var transaction = session.beginTransaction()) {
            transaction.run(query, values).list();
        }
    }

    void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }

    /** Runs statements with the same rows, all in one transaction. */
    void write(List<String> statements, List<Map<String, Object>> rows) {
        try (var session = driver.session();
                var transaction = session.beginTransaction()) {
            statements.forEach(statement ->
                    transaction.run(statement, Map.of("rows", rows)).consume());
            transaction.commit();
        }
    }

    @Override
    public void close() {
        driver.close();
    }

    private org.neo4j.driver.Value position(String what) {
        try (var session = driver.session()) {
            return session.run("MATCH (p:Position {name: 'graph'}) RETURN " + what)
                    .single()
                    .get(0);
        }
    }
}
