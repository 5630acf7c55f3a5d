package org.tequio.engines;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import static java.util.Map.entry;

/** Lets the application under test run on the real engines; it reaches Neo4j through {@link BoltProxy}. */
public class EmbeddedEngines implements QuarkusTestResourceLifecycleManager {

    /** SHA-256 of {@link TestKeys#ADMIN}. */
    private static final String ADMIN_KEY_SHA256 = TestKeys.sha256(TestKeys.ADMIN);

    private static final String A_MINUTE = "60s";

    @Override
    public Map<String, String> start() {
        var engines = Engines.running();
        try {
            var proxy = BoltProxy.inFrontOf(engines.get("neo4j.uri"));
            return Map.ofEntries(
                    entry("quarkus.datasource.jdbc.url", engines.get("postgres.url")),
                    entry("quarkus.datasource.username", engines.get("postgres.user")),
                    entry("quarkus.datasource.password", engines.get("postgres.password")),
                    entry("quarkus.neo4j.uri", proxy.uri()),
                    entry("quarkus.neo4j.authentication.username", engines.get("neo4j.user")),
                    entry("quarkus.neo4j.authentication.password", engines.get("neo4j.password")),
                    entry("quarkus.http.test-port", "0"),
                    entry("tequio.access.admin-key-sha256", ADMIN_KEY_SHA256),
                    // tests play the proxy in front of the application too
                    entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                    entry("quarkus.http.proxy.allow-x-forwarded", "true"),
                    entry("quarkus.http.proxy.enable-forwarded-host", "true"),
                    entry("quarkus.http.proxy.enable-forwarded-prefix", "true"),
                    // a machine that many share stands still for seconds: no test fails by that
                    entry("quarkus.datasource.jdbc.acquisition-timeout", A_MINUTE),
                    entry("quarkus.neo4j.pool.connection-acquisition-timeout", A_MINUTE),
                    entry("tequio.graph.connection-timeout", A_MINUTE),
                    entry("tequio.graph.read-timeout", A_MINUTE),
                    // all tests have one address
                    entry("tequio.access.submissions.most", "1000000000"),
                    // tests start the analyses that they speak of
                    entry("tequio.network.analysis.enabled", "false"),
                    // few enough for a test to have more
                    entry("tequio.exports-of-network.most-pairs", "100000"),
                    // what heals by itself heals soon, so that no test waits long for it
                    entry("tequio.projection.pause-after-failure", "50ms"),
                    entry("tequio.projection.retry-parked", "1s"),
                    entry("tequio.audit.pause", "50ms"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The engines outlive the application: they end with the run. */
    @Override
    public void stop() {}
}
