package org.tequio.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The Neo4j process itself. Ends when told to, and when its standard input ends because the launcher is gone. */
@Command(name = "neo4j", hidden = true)
final class Neo4jCommand implements Callable<Integer> {

    private static final long MOST_MILLIS_TO_RECOVER = 600_000;

    @Option(names = "--data", required = true)
    private Path data;

    @Option(names = "--port", required = true)
    private int port;

    @Option(names = "--neo4j-pagecache", required = true)
    private String pageCache;

    @Override
    public Integer call() throws Exception {
        EndOfInput.exits();
        setPassword();
        var dbms = new Neo4jSettings(data, port, pageCache)
                .builder()
                .addDatabaseListener(new EndOnPanic())
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
        mustBeAvailable(dbms.database(SYSTEM_DATABASE_NAME));
        mustBeAvailable(dbms.database(DEFAULT_DATABASE_NAME));
        new PrivateFile(data.resolve(Neo4j.READY)).write(ProcessHandle.current().pid() + "\n");
        Thread.currentThread().join();
        return CommandLine.ExitCode.OK;
    }

    /** Before the very first start, so that Neo4j's default password never opens anything. */
    private void setPassword() throws IOException {
        var home = Neo4jSettings.home(data);
        if (Files.exists(home.resolve("data/databases/" + SYSTEM_DATABASE_NAME))) {
            return;
        }
        var password = new PrivateFile(data.resolve("passwords.properties"))
                .readProperties()
                .get("neo4j");
        setPassword(home, password);
    }

    /** Behind "--", as a password may begin like an option. */
    static void setPassword(Path home, String password) {
        var command = new SetInitialPasswordCommand(new ExecutionContext(home, home.resolve("conf")));
        if (new CommandLine(command).execute("--", password) != CommandLine.ExitCode.OK) {
            throw new IllegalStateException("Neo4j did not take its password");
        }
    }

    private static void mustBeAvailable(GraphDatabaseService database) {
        if (!database.isAvailable(MOST_MILLIS_TO_RECOVER)) {
            throw new Refusal("Neo4j's database %s does not come up.", database.databaseName());
        }
    }

    /** A database that panics (a full disk, a bad sector) serves again only after a new start. */
    private static final class EndOnPanic extends DatabaseEventListenerAdapter {

        @Override
        public void databasePanic(DatabaseEventContext event) {
            Launcher.explain(new Refusal("Neo4j's database %s panicked.", event.getDatabaseName()));
            Runtime.getRuntime().halt(Launcher.FAILED);
        }
    }
}
