package org.tequio.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.auth_enabled;
import static org.neo4j.configuration.GraphDatabaseSettings.keep_logical_logs;
import static org.neo4j.configuration.GraphDatabaseSettings.logical_log_rotation_threshold;
import static org.neo4j.configuration.GraphDatabaseSettings.logs_directory;
import static org.neo4j.configuration.GraphDatabaseSettings.pagecache_memory;
import static org.neo4j.configuration.GraphDatabaseSettings.plugin_dir;
import static org.neo4j.configuration.GraphDatabaseSettings.procedure_allowlist;
import static org.neo4j.configuration.GraphDatabaseSettings.procedure_unrestricted;
import static org.neo4j.configuration.GraphDatabaseSettings.udc_enabled;
import static org.neo4j.configuration.SettingValueParsers.BYTES;

import java.nio.file.Path;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** How the embedded Neo4j is set: Bolt on the loopback interface, with a password, and nothing sent home. */
record Neo4jSettings(Path data, int port, String pageCache) {

    static Path home(Path data) {
        return data.resolve("neo4j");
    }

    DatabaseManagementServiceBuilder builder() {
        var address = new SocketAddress("127.0.0.1", port);
        var builder = new DatabaseManagementServiceBuilder(home(data))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(auth_enabled, true)
                .setConfig(udc_enabled, false)
                .setConfig(logs_directory, data.resolve("logs/neo4j"))
                .setConfig(pagecache_memory, BYTES.parse(pageCache));
        return withGraphDataScience(withShortLogs(withoutPauseAtTheEnd(builder)));
    }

    /** By default Bolt waits ten seconds at the end for late guests, even when there never was one. */
    private static DatabaseManagementServiceBuilder withoutPauseAtTheEnd(DatabaseManagementServiceBuilder builder) {
        return builder.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
    }

    /**
     * The graph can be rebuilt from the register, so the transaction log is kept only for the recovery after a crash,
     * which always finds what it needs: Neo4j never drops what follows its last checkpoint.
     */
    private static DatabaseManagementServiceBuilder withShortLogs(DatabaseManagementServiceBuilder builder) {
        return builder.setConfig(keep_logical_logs, "1 files").setConfig(logical_log_rotation_threshold, 64L << 20);
    }

    private static DatabaseManagementServiceBuilder withGraphDataScience(DatabaseManagementServiceBuilder builder) {
        return builder.setConfig(plugin_dir, OwnJar.path().resolveSibling("plugins"))
                .setConfig(procedure_unrestricted, List.of("gds.*"))
                .setConfig(procedure_allowlist, List.of("gds.*"));
    }
}
