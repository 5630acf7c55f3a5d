package org.tequio.embedded;

import static java.lang.ProcessBuilder.Redirect.appendTo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The PostgreSQL server, on the loopback interface only and without a socket file. */
record Postgres(PostgresCluster cluster, PostgresDatabase database) implements Program {

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public Path log() {
        return cluster.log();
    }

    /** A session amid a long statement does not notice that the server was killed, and keeps the next one from starting. */
    @Override
    public void prepare() throws IOException, InterruptedException {
        for (var orphan : cluster.running()) {
            Ending.force(orphan);
        }
        cluster.prepare(database.superuserPassword());
    }

    @Override
    public ProcessBuilder command() {
        var server = cluster.command(
                "postgres",
                "-D",
                cluster.files().toString(),
                "--port=" + database.port(),
                "--listen_addresses=127.0.0.1",
                "--unix_socket_directories=",
                "--shared_buffers=256MB",
                "--max_wal_size=2GB");
        return new ProcessBuilder(SystemUser.ownSession(server))
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(appendTo(log().toFile()));
    }

    @Override
    public boolean isReady(Process running) {
        return database.isReady();
    }

    @Override
    public void end(Process running) throws IOException, InterruptedException {
        if (!cluster.endFast(running.pid())) {
            Ending.of(running.toHandle(), Duration.ofSeconds(20));
        }
    }
}
