package org.tequio.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The whole machine's processors. */
final class Processors {

    /** Of /proc/stat's first line: user, nice, system, then idle and waiting for disks, then interrupts. */
    private static final int IDLE = 4;

    private static final int WAITING = 5;
    private static final int STOLEN = 8;

    private Processors() {}

    /** Seconds of work so far, of all processors and all processes. */
    static double busySeconds() {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            var fields = lines.findFirst().orElseThrow().split("\\s+");
            long all = Arrays.stream(fields, 1, STOLEN + 1)
                    .mapToLong(Long::parseLong)
                    .sum();
            return (all - Long.parseLong(fields[IDLE]) - Long.parseLong(fields[WAITING])) / Program.TICKS_PER_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
