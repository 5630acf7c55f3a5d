package org.tequio.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Processes that an earlier launcher left behind when it was killed. Asked with the folder locked: none is in use. */
record Leftovers(DataFolder folder, PostgresCluster cluster) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Ends them, PostgreSQL last. */
    void end() throws IOException, InterruptedException {
        var servers = runningPostgres();
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
        forgetStalePid();
    }

    /** Known by their program, which lies in the data folder: server, sessions, even a layout cut off half way. */
    private List<ProcessHandle> runningPostgres() {
        return ProcessHandle.allProcesses().filter(this::isPostgres).toList();
    }

    private boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(program -> Path.of(program).startsWith(cluster.programs()))
                .orElse(false);
    }

    /** PostgreSQL takes a stranger that was given its old process id for itself, and would refuse to start. */
    private void forgetStalePid() throws IOException {
        var isStranger = cluster.notedPid().stream()
                .mapToObj(ProcessHandle::of)
                .flatMap(Optional::stream)
                .anyMatch(process -> process.info().command().isPresent() && !isPostgres(process));
        if (isStranger) {
            cluster.forgetPid();
        }
    }
}
