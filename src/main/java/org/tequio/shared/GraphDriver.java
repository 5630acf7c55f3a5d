package org.tequio.shared;

import io.quarkus.neo4j.runtime.Neo4jConfiguration;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;

/**
 * The driver of the graph, from the same configuration as Quarkus' own. That one logs in a way that puts every message,
 * with all its rows, into words before it asks whether anybody wants to read them.
 */
@ApplicationScoped
class GraphDriver {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Driver driver(
            Neo4jConfiguration graph,
            @ConfigProperty(name = "tequio.graph.connection-timeout", defaultValue = "5s") Duration connectionTimeout) {
        return GraphDatabase.driver(graph.uri(), token(graph.authentication()), config(graph, connectionTimeout));
    }

    void close(@Disposes Driver driver) {
        driver.close();
    }

    private static AuthToken token(Neo4jConfiguration.Authentication authentication) {
        return authentication.disabled()
                ? AuthTokens.none()
                : authentication
                        .value()
                        .map(GraphDriver::basic)
                        .orElseGet(() -> AuthTokens.basic(authentication.username(), authentication.password()));
    }

    /** @param value name and password as in Neo4j's own {@code NEO4J_AUTH} */
    private static AuthToken basic(String value) {
        var parts = value.split("/", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("quarkus.neo4j.authentication.value must be NAME/PASSWORD");
        }
        return AuthTokens.basic(parts[0], parts[1]);
    }

    /** @param connectionTimeout for the first word of the graph: who waits has not the driver's own half minute */
    private static Config config(Neo4jConfiguration graph, Duration connectionTimeout) {
        var pool = graph.pool();
        var config = Config.builder()
                .withLogging(Logging.javaUtilLogging(Level.INFO))
                .withMaxTransactionRetryTime(graph.maxTransactionRetryTime().toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionTimeout(connectionTimeout.toMillis(), TimeUnit.MILLISECONDS)
                .withMaxConnectionPoolSize(pool.maxConnectionPoolSize())
                .withConnectionLivenessCheckTimeout(
                        pool.idleTimeBeforeConnectionTest().toMillis(), TimeUnit.MILLISECONDS)
                .withMaxConnectionLifetime(pool.maxConnectionLifetime().toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionAcquisitionTimeout(
                        pool.connectionAcquisitionTimeout().toMillis(), TimeUnit.MILLISECONDS);
        if (pool.logLeakedSessions()) {
            config.withLeakedSessionsLogging();
        }
        if (graph.encrypted()) {
            config.withEncryption().withTrustStrategy(graph.trustSettings().toInternalRepresentation());
        }
        return config.build();
    }
}
