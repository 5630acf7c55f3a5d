package org.tequio.embedded;

import java.io.IOException;
import java.time.Duration;

/** Processes that an earlier launcher left behind when it was killed. Asked with the folder locked: none is in use. */
record Leftovers(DataFolder folder, PostgresCluster cluster) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Ends them, PostgreSQL last. */
    void end() throws IOException, InterruptedException {
        var servers = cluster.running();
        var others = new Roll(folder).alive();
        others.removeAll(servers);
        for (var process : others) {
            Ending.of(process, PATIENCE);
        }
        for (var process : servers) {
            cluster.endFast(process.pid());
        }
        for (var process : servers) {
            Ending.force(process);
        }
        cluster.forgetPid();
    }
}
