package org.tequio.engines;

import org.postgresql.ds.PGSimpleDataSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Real PostgreSQL and Neo4j, started once for all tests of a run by the embedded launcher, in a temporary folder. They
 * end when their standard input does, so even a test run that is killed leaves none behind.
 */
public final class Engines {

    private static final Path LAUNCHER = Path.of("deployment/embedded/target/embedded.jar");
    private static final String READY = "engines ready";

    /** Names their folder to the whole process: an application with another profile comes with another class loader. */
    private static final String FOLDER = "tequio.test.engines";

    private static Engines running;

    private final Properties access = new Properties();

    private Engines() throws IOException {
        var folder = System.getProperty(FOLDER) == null ? begin() : Path.of(System.getProperty(FOLDER));
        try (var file = Files.newBufferedReader(folder.resolve("engines.properties"))) {
            access.load(file);
        }
    }

    private static Path begin() throws IOException {
        var folder = Files.createTempDirectory("tequio-test");
        var process = new ProcessBuilder(java(), "-jar", LAUNCHER.toString(), "engines", "--data", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        awaitReady(process.inputReader());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, folder)));
        System.setProperty(FOLDER, folder.toString());
        return folder;
    }

    public static synchronized Engines running() {
        try {
            if (running == null) {
                running = new Engines();
            }
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String get(String property) {
        return access.getProperty(property);
    }

    /** The register as it is, past the application. */
    PGSimpleDataSource register() {
        var register = new PGSimpleDataSource();
        register.setUrl(get("postgres.url"));
        register.setUser(get("postgres.user"));
        register.setPassword(get("postgres.password"));
        return register;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void awaitReady(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(READY)) {
                return;
            }
        }
        throw new IOException("The engines did not start; is " + LAUNCHER + " built?");
    }

    private static void stop(Process process, Path folder) {
        try {
            process.outputWriter().close();
            process.waitFor();
            deleteTree(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
