package org.tequio.embedded;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** The engines alone, for tests: they live as long as the one who started them. */
@Command(
        name = "engines",
        description = {
            "Starts PostgreSQL and Neo4j and keeps them alive.",
            "Writes DIR/engines.properties, then prints 'engines ready'. Stops on SIGTERM, on SIGINT and when its"
                    + " standard input ends."
        })
final class EnginesCommand implements Callable<Integer> {

    @Mixin
    private EngineOptions options;

    @Override
    public Integer call() throws Exception {
        EndOfInput.exits();
        var folder = DataFolder.open(options.data);
        var engines = Engines.in(folder, options);
        var status = new Status(folder.file(DataFolder.ENGINES), engines.access());
        var progress = new Progress(System.err);
        engines.start(new Supervisor(folder, progress, List.of(status)), progress);
        status.publish();
        System.out.println("engines ready");
        Thread.currentThread().join();
        return ExitCode.OK;
    }
}
