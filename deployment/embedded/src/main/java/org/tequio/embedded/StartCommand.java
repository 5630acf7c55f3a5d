package org.tequio.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All of Tequio on this machine, until Ctrl-C. */
@Command(
        name = "start",
        description = {
            "Starts PostgreSQL, Neo4j and the application, keeps them alive and fills an empty register with the sample.",
            "JVM options for the application come from TEQUIO_APP_OPTS."
        })
final class StartCommand implements Callable<Integer> {

    @Mixin
    private EngineOptions options;

    @Option(
            names = "--port",
            required = true,
            paramLabel = "N",
            description = "Port of the application; 0 takes any free one.")
    private int port;

    @Option(names = "--app", required = true, paramLabel = "JAR", description = "The application's quarkus-run.jar.")
    private Path jar;

    @Option(names = "--sample", required = true, paramLabel = "DIR", description = "Folder of the sample's CSV files.")
    private Path sample;

    @Option(names = "--empty", description = "Leave an empty register empty.")
    private boolean empty;

    @Override
    public Integer call() throws Exception {
        var begin = Instant.now();
        var files = DataPackage.in(sample);
        mustBeThere(jar);
        var progress = new Progress(System.out);
        var folder = DataFolder.open(options.data);
        var engines = Engines.in(folder, options);
        var api = TequioApi.at(engines.ports().forApplication(port), AdminKey.of(folder));
        run(folder, engines, api, progress);
        fill(new Sample(api, progress, Application.logIn(folder), folder.file("sample.begun")), files);
        new Welcome(api, folder).print(System.out, begin);
        Thread.currentThread().join();
        return ExitCode.OK;
    }

    private void run(DataFolder folder, Engines engines, TequioApi api, Progress progress) throws Exception {
        var access = new Status(folder.file(DataFolder.ENGINES), engines.access());
        var run = new Status(folder.file(DataFolder.RUN), Map.of("http.port", String.valueOf(api.port())));
        run.runs("launcher", ProcessHandle.current().pid());
        var supervisor = new Supervisor(folder, progress, List.of(access, run));
        engines.start(supervisor, progress);
        access.publish();
        var mailbox = Mailbox.open(folder.path(Mailbox.FOLDER), engines.ports().smtp());
        supervisor.endsAlso(mailbox::close);
        var application = supervisor.keepAlive(Application.of(folder, jar, api, engines, mailbox));
        progress.step("Application on port " + api.port(), application::awaitReady);
        run.publish();
    }

    private void fill(Sample register, DataPackage files) throws Exception {
        if (!empty) {
            register.importIfEmpty(files);
        }
        register.awaitGraph();
    }

    private static void mustBeThere(Path jar) {
        if (!Files.isReadable(jar)) {
            throw new Refusal("The application %s is missing: build it with 'mvn package'.", jar);
        }
    }
}
