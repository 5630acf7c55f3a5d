package org.tequio.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs the scripts that measure NetworkX and igraph. */
final class Python {

    /** Debian's own: its packages are not found by any other Python. */
    private static final String PYTHON = "/usr/bin/python3";

    private Python() {}

    /**
     * Runs a script beside this class, with the folder as its argument.
     *
     * @return what it prints
     */
    static JsonNode run(String script, Path folder) throws IOException, InterruptedException {
        install();
        var copy = folder.resolve(script);
        try (var source = Python.class.getResourceAsStream(script)) {
            Files.copy(source, copy);
        }
        var output = folder.resolve("figures.json");
        run(new ProcessBuilder(PYTHON, copy.toString(), folder.toString()).redirectOutput(output.toFile()));
        return new ObjectMapper().readTree(output.toFile());
    }

    private static void install() throws IOException, InterruptedException {
        var there = new ProcessBuilder(PYTHON, "-c", "import networkx, igraph").start();
        if (there.waitFor() != 0) {
            run(new ProcessBuilder("apt-get", "update", "-qq"));
            run(new ProcessBuilder(
                    "apt-get",
                    "install",
                    "-y",
                    "-qq",
                    "--no-install-recommends",
                    "python3-networkx",
                    "python3-igraph"));
        }
    }

    private static void run(ProcessBuilder command) throws IOException, InterruptedException {
        if (command.redirectOutput() == ProcessBuilder.Redirect.PIPE) {
            command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        var process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        AtExit.run(process::destroy);
        if (!process.waitFor(2, TimeUnit.HOURS) || process.exitValue() != 0) {
            process.destroy();
            throw new IOException("This did not work: " + String.join(" ", command.command())
                    + "; the peers are Debian's python3-networkx and python3-igraph.");
        }
    }
}
