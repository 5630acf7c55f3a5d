package org.tequio.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where figures come from: without it they mean nothing. */
record Machine(String processor, int cores, long memoryMiB, String system, String java) {

    static Machine here() throws IOException {
        return new Machine(
                first(Path.of("/proc/cpuinfo"), "model name"),
                Runtime.getRuntime().availableProcessors(),
                Long.parseLong(first(Path.of("/proc/meminfo"), "MemTotal").split(" ")[0]) >> 10,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.version"));
    }

    private static String first(Path file, String key) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("0 unknown");
        }
    }
}
