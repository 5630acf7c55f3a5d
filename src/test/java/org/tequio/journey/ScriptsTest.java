package org.tequio.journey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the scripts do before anything runs, in a checkout in which nothing is built, with a Maven that never comes to an end. */
class ScriptsTest {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private Path maven;
    private Path output;

    @BeforeEach
    void layOut() throws IOException {
        output = folder.resolve("output");
        maven = folder.resolve("maven.pid");
        var scripts = Files.createDirectory(folder.resolve("scripts"));
        try (var files = Files.list(Path.of("scripts"))) {
            for (var file : files.toList()) {
                Files.copy(file, scripts.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        var mvn = Files.createDirectory(folder.resolve("bin")).resolve("mvn");
        Files.writeString(mvn, "#!/bin/sh\necho $$ >'%s.new'; mv '%1$s.new' '%1$s'; exec sleep 300\n".formatted(maven));
        assertTrue(mvn.toFile().setExecutable(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bench",
                "check-client",
                "client",
                "format",
                "lint-contract",
                "rebuild-graph",
                "recount",
                "release-diff",
                "start",
                "verify-audit"
            })
    void helpIsThereWithoutABuild(String script) throws Exception {
        assertEquals(0, exitCode(begin(script, "--help")));
        assertTrue(said().startsWith("Usage: scripts/" + script), said());
        assertFalse(Files.exists(maven));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebuild-graph", "recount", "release-diff A B", "start", "verify-audit"})
    void anEmptyFolderIsRefusedInEachWayOfWritingIt(String command) throws Exception {
        for (var empty : List.of("--data=", "--data ", "--data")) {
            assertEquals(2, exitCode(begin((command + " " + empty).split(" ", -1))), said());
            assertTrue(said().contains("--data needs a value"), said());
        }
    }

    @Test
    void aWrongOptionOfTheBenchmarkIsRefusedWithoutABuild() throws Exception {
        assertEquals(2, exitCode(begin("bench", "--size", "1k", "--fast")));
        assertTrue(said().contains("There is no option --fast"), said());
        assertFalse(Files.exists(maven));
    }

    @ParameterizedTest
    @CsvSource({"start, INT, 130", "start, TERM, 143", "bench, INT, 130", "bench, TERM, 143"})
    void aSignalEndsTheBuildTooAndIsNoFailureOfIt(String script, String signal, int expected) throws Exception {
        var running = begin(script);
        var build = awaitBuild(running);
        new ProcessBuilder("kill", "-" + signal, String.valueOf(running.pid()))
                .start()
                .waitFor();
        assertEquals(expected, exitCode(running), said());
        assertFalse(said().contains("failed"), said());
        assertFalse(build.isAlive());
    }

    /** Whoever runs all tests in the background may have them pass over SIGINT, and the script with them. */
    private Process begin(String... words) throws IOException {
        var command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.add(folder.resolve("scripts").resolve(words[0]).toString());
        command.addAll(List.of(words).subList(1, words.length));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        process.environment().merge("PATH", folder.resolve("bin").toString(), (old, bin) -> bin + ":" + old);
        return process.start();
    }

    private ProcessHandle awaitBuild(Process script) throws Exception {
        for (long tenths = 0; !Files.exists(maven); tenths++) {
            assertTrue(script.isAlive() && tenths < 10 * PATIENCE_SECONDS, said());
            Thread.sleep(100);
        }
        return ProcessHandle.of(Long.parseLong(Files.readString(maven).strip())).orElseThrow();
    }

    private static int exitCode(Process script) throws InterruptedException {
        assertTrue(script.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        return script.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(output);
    }
}
