package org.tequio.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** PostgreSQL's files within a data folder: its programs, its cluster of databases, its log. */
record PostgresCluster(DataFolder folder, String version) {

    Path programs() {
        return folder.path("engines");
    }

    Path files() {
        return folder.path("postgres");
    }

    Path log() {
        return folder.logs().resolve("postgres.log");
    }

    void prepare(String superuserPassword) throws IOException, InterruptedException {
        if (!Files.isDirectory(home())) {
            new PostgresArchive(home()).unpack();
        }
        if (!Files.isDirectory(files())) {
            layOut(superuserPassword);
        }
    }

    /** Passwords by SCRAM from the first moment, UTF-8, text ordered by code point. */
    private void layOut(String superuserPassword) throws IOException, InterruptedException {
        var draft = folder.path("postgres.draft");
        Folders.delete(draft);
        var password = folder.file("initial-password");
        password.write(superuserPassword + "\n");
        var initdb = command(
                "initdb",
                "--pgdata=" + draft,
                "--username=" + PostgresDatabase.SUPERUSER,
                "--pwfile=" + password.path(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        new Tool(initdb, log()).mustSucceed("Laying out PostgreSQL");
        password.delete();
        Files.move(draft, files(), ATOMIC_MOVE);
    }

    /**
     * Does not wait for clients to leave, as a plain SIGTERM would. Asks only the given process: the id that the server
     * noted may be a stranger's by now.
     */
    boolean endFast(long pid) throws IOException, InterruptedException {
        if (notedPid().orElse(-1) != pid) {
            return false;
        }
        var stop = command("pg_ctl", "stop", "-D", files().toString(), "-m", "fast", "-w", "-t", "60");
        return new Tool(stop, log()).succeeds();
    }

    private OptionalLong notedPid() throws IOException {
        var lines = Files.exists(pidFile()) ? Files.readAllLines(pidFile()) : List.<String>of();
        return lines.stream()
                .limit(1)
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    /**
     * When none of its processes runs. PostgreSQL would refuse to start by a note that was cut off, and take a stranger that
     * was given the noted id for itself.
     */
    void forgetPid() throws IOException {
        Files.deleteIfExists(pidFile());
    }

    /** Known by their program, which lies in the data folder: server, sessions, even a layout cut off half way. */
    List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::runs).toList();
    }

    private boolean runs(ProcessHandle process) {
        return process.info()
                .command()
                .map(program -> Path.of(program).startsWith(programs()))
                .orElse(false);
    }

    private Path pidFile() {
        return files().resolve("postmaster.pid");
    }

    List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(home().resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return SystemUser.unprivileged(command);
    }

    private Path home() {
        return programs().resolve("postgresql-" + version);
    }
}
