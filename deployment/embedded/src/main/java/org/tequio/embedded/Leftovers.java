package org.tequio.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Processes that an earlier launcher left behind when it was killed. Asked with the folder locked: none is in use. */
record Leftovers(DataFolder folder, PostgresCluster cluster) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Ends them, PostgreSQL last, and says whether there were any. */
    boolean end() throws IOException, InterruptedException {
        var servers = runningPostgres();
        var others = new Roll(folder).alive();
        others.removeAll(servers);
        for (var process : others) {
            Ending.of(process, PATIENCE);
        }
        if (!servers.isEmpty()) {
            cluster.endFast();
        }
        for (var process : servers) {
            Ending.force(process);
        }
        forgetStalePid();
        return !servers.isEmpty() || !others.isEmpty();
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
        var file = cluster.files().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
        var isStranger = ProcessHandle.of(pid)
                .filter(process -> process.info().command().isPresent())
                .filter(process -> !isPostgres(process));
        if (isStranger.isPresent()) {
            Files.delete(file);
        }
    }
}
