package org.tequio.embedded;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which processes this folder's launcher started, written down so that the next launcher finds those left behind. The
 * moment of their start is kept with the process id: a stranger that was given the same id started at another time.
 */
final class Roll {

    /** A process's start is reckoned from the boot time, which the system rounds to seconds and may correct. */
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    private final PrivateFile file;
    private final Map<String, String> entries = new TreeMap<>();

    Roll(DataFolder folder) {
        file = folder.file("processes.properties");
    }

    synchronized void enter(String name, ProcessHandle process) throws IOException {
        var started = process.info().startInstant().orElse(Instant.now());
        entries.put(name, process.pid() + "@" + started.toEpochMilli());
        file.write(entries);
    }

    /** In the order of their names, which is the order to end them in: application, neo4j, postgres. */
    List<ProcessHandle> alive() throws IOException {
        var alive = new ArrayList<ProcessHandle>();
        file.readProperties().values().forEach(entry -> find(entry).ifPresent(alive::add));
        return alive;
    }

    private static Optional<ProcessHandle> find(String entry) {
        var parts = entry.split("@");
        var started = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return ProcessHandle.of(Long.parseLong(parts[0])).filter(process -> isSame(process, started));
    }

    private static boolean isSame(ProcessHandle process, Instant started) {
        return process.info()
                .startInstant()
                .map(instant -> Duration.between(instant, started).abs().compareTo(ROUNDING) <= 0)
                .orElse(false);
    }
}
