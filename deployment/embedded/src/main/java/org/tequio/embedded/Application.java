package org.tequio.embedded;

import static java.util.Map.entry;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Tequio application, told through its environment where the engines are. */
record Application(Path jar, Path log, Path uploads, TequioApi api, Map<String, String> environment)
        implements Program {

    static Application of(DataFolder folder, Path jar, TequioApi api, Engines engines, Mailbox mailbox)
            throws IOException {
        var access = engines.access();
        var uploads = folder.path("uploads");
        var environment = Map.ofEntries(
                entry("QUARKUS_HTTP_HOST", TequioApi.HOST),
                entry("QUARKUS_HTTP_PORT", String.valueOf(api.port())),
                entry("QUARKUS_HTTP_BODY_UPLOADS_DIRECTORY", uploads.toString()),
                entry("QUARKUS_DATASOURCE_JDBC_URL", access.get("postgres.url")),
                entry("QUARKUS_DATASOURCE_USERNAME", access.get("postgres.user")),
                entry("QUARKUS_DATASOURCE_PASSWORD", access.get("postgres.password")),
                entry("QUARKUS_NEO4J_URI", access.get("neo4j.uri")),
                entry("QUARKUS_NEO4J_AUTHENTICATION_USERNAME", access.get("neo4j.user")),
                entry("QUARKUS_NEO4J_AUTHENTICATION_PASSWORD", access.get("neo4j.password")),
                entry("QUARKUS_MAILER_HOST", TequioApi.HOST),
                entry("QUARKUS_MAILER_PORT", String.valueOf(mailbox.port())),
                entry("TEQUIO_MAIL_FROM", "Tequio <tequio@localhost>"),
                entry("TEQUIO_PUBLIC_ADDRESS", api.address()),
                entry("TEQUIO_ACCESS_ADMIN_KEY_SHA256", api.key().sha256()),
                entry("TEQUIO_CURSORS_SECRET", cursorsSecret(folder)));
        return new Application(jar, logIn(folder), uploads, api, environment);
    }

    static Path logIn(DataFolder folder) {
        return folder.logs().resolve("application.log");
    }

    /** Drawn once per data folder, so that a cursor outlives the process that made it. */
    private static String cursorsSecret(DataFolder folder) throws IOException {
        var file = folder.file("cursors-secret");
        if (!file.exists()) {
            file.write(Keys.random());
        }
        return file.read();
    }

    @Override
    public String name() {
        return "application";
    }

    @Override
    public String title() {
        return "The application";
    }

    /** What was being sent when the last one died was never accepted. */
    @Override
    public void prepare() throws IOException {
        Folders.delete(uploads);
    }

    @Override
    public ProcessBuilder command() {
        var command = new ChildJvm(options(), jar, List.of()).into(log).redirectInput(new File("/dev/null"));
        command.environment().putAll(environment);
        return command;
    }

    private static List<String> options() {
        return Stream.of(System.getenv().getOrDefault("TEQUIO_APP_OPTS", "").split("\\s+"))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    @Override
    public boolean isReady(Process running) throws InterruptedException {
        return api.isReady();
    }

    @Override
    public void end(Process running) throws InterruptedException {
        Ending.of(running.toHandle(), Duration.ofSeconds(30));
    }
}
