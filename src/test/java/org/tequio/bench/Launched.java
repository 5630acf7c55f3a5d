package org.tequio.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A running launcher, and what it tells of its programs. */
final class Launched implements AutoCloseable {

    private static final Path ROOT = Path.of(System.getProperty("bench.root", ""));
    private static final Path LAUNCHER = ROOT.resolve("deployment/embedded/target/embedded.jar");
    private static final Path APPLICATION = ROOT.resolve("target/quarkus-app/quarkus-run.jar");
    private static final Path SAMPLE = ROOT.resolve("src/main/resources/sample");

    private final Path folder;
    private final Process launcher;

    private Launched(Path folder, Process launcher) {
        this.folder = folder;
        this.launcher = launcher;
    }

    /** The whole of Tequio with an empty register. */
    static Launched tequio(Path folder) throws IOException, InterruptedException {
        var application = List.of("--port", "0", "--app", APPLICATION.toString(), "--sample", SAMPLE.toString());
        return launch("start", folder, application, "Tequio is ready", "--empty");
    }

    /** PostgreSQL and Neo4j alone. */
    static Launched engines(Path folder) throws IOException, InterruptedException {
        return launch("engines", folder, List.of(), "engines ready");
    }

    private static Launched launch(String what, Path folder, List<String> options, String sign, String... more)
            throws IOException, InterruptedException {
        Files.createDirectories(folder.getParent());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-jar",
                LAUNCHER.toString(),
                what,
                "--data",
                folder.toString()));
        command.addAll(options);
        command.addAll(List.of(more));
        var log = folder.resolveSibling(folder.getFileName() + ".log").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        // an analysis of the whole network must not begin by itself amid a measurement
        builder.environment().put("TEQUIO_NETWORK_ANALYSIS_ENABLED", "false");
        // all clients of a measurement have one address
        builder.environment().put("TEQUIO_ACCESS_SUBMISSIONS_MOST", "1000000000");
        var process = builder.start();
        var launched = new Launched(folder, process);
        AtExit.run(launched::close);
        launched.await(sign, log.toPath());
        return launched;
    }

    /** Until the launcher has nothing more to do: before, it asks for the state of the projection all the time. */
    private void await(String sign, Path log) throws IOException, InterruptedException {
        while (!Files.readString(log).contains(sign)) {
            if (!launcher.isAlive()) {
                throw new IOException(
                        "The launcher gave up: " + Files.readString(log).strip());
            }
            Thread.sleep(50);
        }
    }

    /** A value of {@code engines.properties} or {@code run.properties}. */
    String value(String name) {
        var values = new Properties();
        for (var file : List.of("engines.properties", "run.properties")) {
            if (Files.exists(folder.resolve(file))) {
                try (var content = Files.newInputStream(folder.resolve(file))) {
                    values.load(content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return values.getProperty(name);
    }

    String adminKey() throws IOException {
        return Files.readString(folder.resolve("admin-key")).strip();
    }

    Program program(String name) {
        return new Program(name, Long.parseLong(value(name + ".pid")));
    }

    /** Stops all that it started, in order; kills what does not stop. */
    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(2, TimeUnit.MINUTES)) {
                launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
        }
    }
}
