package org.tequio.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.dbms.api.DatabaseManagementService;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The Neo4j process itself. Ends when told to, and when its standard input ends because the launcher is gone. */
@Command(name = "neo4j", hidden = true)
final class Neo4jCommand implements Callable<Integer> {

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
        var dbms = new Neo4jSettings(data, port, pageCache).builder().build();
        Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
        if (isAvailable(dbms)) {
            new PrivateFile(data.resolve(Neo4j.READY))
                    .write(ProcessHandle.current().pid() + "\n");
        }
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
        var command = new SetInitialPasswordCommand(new ExecutionContext(home, home.resolve("conf")));
        if (new CommandLine(command).execute(password) != CommandLine.ExitCode.OK) {
            throw new IllegalStateException("Neo4j did not take its password");
        }
    }

    private static boolean isAvailable(DatabaseManagementService dbms) {
        var patience = 600_000L;
        return dbms.database(SYSTEM_DATABASE_NAME).isAvailable(patience)
                && dbms.database(DEFAULT_DATABASE_NAME).isAvailable(patience);
    }
}
