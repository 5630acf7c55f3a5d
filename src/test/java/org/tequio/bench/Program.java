package org.tequio.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A running program as the system sees it, with its children: PostgreSQL has one for each connection. */
record Program(String name, long pid) {

    /** USER_HZ, which is 100 on every Linux that we know. */
    static final double TICKS_PER_SECOND = 100;
    /** Of /proc/PID/stat, counted from the field after the program's name. */
    private static final int USER_TIME = 11;

    private static final int SYSTEM_TIME = 12;
    private static final int CHILDREN_USER_TIME = 13;
    private static final int CHILDREN_SYSTEM_TIME = 14;

    /** This one, without the launchers that it started, which only wait. */
    static Program own() {
        return new Program("bench", ProcessHandle.current().pid());
    }

    /** Processor time so far, also of children that have ended. */
    double cpuSeconds() {
        long ended = ticks(pid, CHILDREN_USER_TIME) + ticks(pid, CHILDREN_SYSTEM_TIME);
        long alive = processes()
                .mapToLong(process -> ticks(process, USER_TIME) + ticks(process, SYSTEM_TIME))
                .sum();
        return (ended + alive) / TICKS_PER_SECOND;
    }

    /** Resident memory; what processes share is counted once. */
    double residentMiB() {
        return processes().mapToLong(Program::proportionalKiB).sum() / 1024.0;
    }

    private Stream<Long> processes() {
        var children = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children);
        return Stream.concat(Stream.of(pid), children.map(ProcessHandle::pid));
    }

    private static long ticks(long pid, int field) {
        var stat = read(pid, "stat");
        // the name may hold anything, even a parenthesis
        var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        return fields.length > field ? Long.parseLong(fields[field]) : 0;
    }

    private static long proportionalKiB(long pid) {
        return read(pid, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    /** Empty for a process that has just ended. */
    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), file));
        } catch (IOException e) {
            if (ProcessHandle.of(pid).isEmpty()) {
                return "";
            }
            throw new UncheckedIOException(e);
        }
    }
}
