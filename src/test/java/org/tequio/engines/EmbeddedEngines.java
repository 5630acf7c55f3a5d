package org.tequio.engines;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Lets the application under test run on the real engines; it reaches Neo4j through {@link BoltProxy}. */
public class EmbeddedEngines implements QuarkusTestResourceLifecycleManager {

    /** SHA-256 of {@link TestKeys#ADMIN}. */
    private static final String ADMIN_KEY_SHA256 = TestKeys.sha256(TestKeys.ADMIN);

    @Override
    public Map<String, String> start() {
        var engines = Engines.running();
        try {
            var proxy = BoltProxy.inFrontOf(engines.get("neo4j.uri"));
            return Map.of(
                    "quarkus.datasource.jdbc.url", engines.get("postgres.url"),
                    "quarkus.datasource.username", engines.get("postgres.user"),
                    "quarkus.datasource.password", engines.get("postgres.password"),
                    "quarkus.neo4j.uri", proxy.uri(),
                    "quarkus.neo4j.authentication.username", engines.get("neo4j.user"),
                    "quarkus.neo4j.authentication.password", engines.get("neo4j.password"),
                    "quarkus.http.test-port", "0",
                    "tequio.access.admin-key-sha256", ADMIN_KEY_SHA256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The engines outlive the application: they end with the run. */
    @Override
    public void stop() {}
}
