package org.tequio.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Lets a running Tequio rebuild its graph, and proves in the end that graph and register say the same. */
@Command(
        name = "rebuild",
        description =
                "Writes what the graph of a running Tequio tells otherwise than its register, then proves that both say the same.")
final class RebuildCommand implements Callable<Integer> {

    private static final long GLANCE_MILLIS = 500;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder that Tequio runs on.")
    private Path data;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this.")
    private boolean help;

    @Override
    public Integer call() throws Exception {
        var tequio = new RunningTequio(data);
        var api = tequio.api();
        var progress = new Progress(System.out);
        start(tequio, api);
        progress.step("Graph rebuilt", () -> awaitRebuilt(api, progress));
        progress.step("Graph caught up with the register", () -> awaitLevel(api, progress));
        var digests = digests(api);
        System.out.printf(
                "Register %s, %d records%nGraph    %s, %d records%n",
                digests.path("register").asText(),
                digests.path("registerRecords").asLong(),
                digests.path("graph").asText(),
                digests.path("graphRecords").asLong());
        return digests.path("equal").asBoolean() ? ExitCode.OK : Launcher.FAILED;
    }

    private static void start(RunningTequio tequio, TequioApi api) throws IOException, InterruptedException {
        try {
            api.startRebuild();
        } catch (ConnectException e) {
            throw tequio.isNone();
        }
    }

    private static void awaitRebuilt(TequioApi api, Progress progress) throws IOException, InterruptedException {
        for (var state = api.projection(); state.path("rebuilding").asBoolean(); state = api.projection()) {
            progress.detail(state.path("rebuilt").asLong() + " records gone through");
            Thread.sleep(GLANCE_MILLIS);
        }
    }

    /** An empty graph is not rebuilt, but loaded in bulk. */
    private static void awaitLevel(TequioApi api, Progress progress) throws IOException, InterruptedException {
        for (var lag = api.lag(); lag.isAny(); lag = api.lag()) {
            progress.detail(lag.inWords());
            Thread.sleep(GLANCE_MILLIS);
        }
    }

    /** Somebody may have written meanwhile. */
    private static JsonNode digests(TequioApi api) throws IOException, InterruptedException {
        while (true) {
            try {
                return api.digests();
            } catch (TequioApi.Conflict notLevelYet) {
                Thread.sleep(GLANCE_MILLIS);
            }
        }
    }
}
