package org.tequio.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what lies between two releases of a running Tequio, record by record. */
@Command(
        name = "release-diff",
        description = "Tells what lies between two releases of a running Tequio, record by record.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is told",
            "2:wrong options, such as the later release first",
            "3:Tequio or a release cannot be reached, or a release is not done"
        })
final class ReleaseDiffCommand implements Callable<Integer> {

    private static final int UNREACHABLE = 3;

    @Parameters(index = "0", paramLabel = "A", description = "The id of the earlier release.")
    private String earlier;

    @Parameters(index = "1", paramLabel = "B", description = "The id of the later release.")
    private String later;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder that Tequio runs on.")
    private Path data;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this.")
    private boolean help;

    @Override
    public Integer call() {
        var tequio = new RunningTequio(data);
        try {
            var api = tequio.api();
            long since = revision(api, earlier);
            long until = revision(api, later);
            if (since > until) {
                Launcher.explain(
                        new Refusal("Release %s was made after %s: name the earlier one first.", earlier, later));
                return ExitCode.USAGE;
            }
            var difference = new ReleaseDifference();
            try (var lines = api.changes(since, until)) {
                read(lines, difference::add);
            }
            try (var lines = api.changes(0, since)) {
                read(lines, difference::addEarlier);
            }
            difference.tell(System.out);
            return ExitCode.OK;
        } catch (ConnectException e) {
            Launcher.explain(tequio.isNone());
            return UNREACHABLE;
        } catch (Exception noAnswer) {
            Launcher.explain(noAnswer);
            return UNREACHABLE;
        }
    }

    private static long revision(TequioApi api, String release) throws IOException, InterruptedException {
        JsonNode found = api.release(release);
        if (!found.hasNonNull("revision")) {
            throw new Refusal(
                    "Release %s is %s: only those that are done can be compared.",
                    release, found.path("state").asText());
        }
        return found.path("revision").asLong();
    }

    private static void read(BufferedReader lines, Consumer<JsonNode> change) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            change.accept(TequioApi.JSON.readTree(line));
        }
    }
}
