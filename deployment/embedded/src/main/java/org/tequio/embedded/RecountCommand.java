package org.tequio.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Lets a running Tequio count all records of its graph anew, and says what differs from that. */
@Command(
        name = "recount",
        description =
                "Counts all records of a running Tequio's graph anew, and compares with that what it has counted and derived.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all are equal",
            "1:some differ",
            "2:wrong options",
            "3:Tequio cannot be reached, or rebuilds its graph for long"
        })
final class RecountCommand implements Callable<Integer> {

    private static final int DIFFERENT = 1;
    private static final int UNREACHABLE = 3;
    private static final long GLANCE_MILLIS = 500;
    /** Of a counter that counts by several values at once. */
    private static final char BETWEEN_VALUES = 1;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder that Tequio runs on.")
    private Path data;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this.")
    private boolean help;

    private JsonNode recount;

    @Override
    public Integer call() {
        try {
            var tequio = new RunningTequio(data);
            new Progress(System.out).step("Graph recounted", () -> recount = recount(tequio));
            return tell(recount);
        } catch (Exception noAnswer) {
            Launcher.explain(noAnswer);
            return UNREACHABLE;
        }
    }

    /** Waits for a rebuild to end, but not for ever. */
    private static JsonNode recount(RunningTequio tequio) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            try {
                return tequio.api().recount();
            } catch (TequioApi.Conflict rebuilding) {
                Thread.sleep(GLANCE_MILLIS);
            } catch (ConnectException e) {
                throw tequio.isNone();
            }
        }
        throw new Refusal("The graph is being rebuilt: try again when that is done.");
    }

    private static int tell(JsonNode recount) {
        recount.path("differing")
                .forEach(differing -> System.out.printf(
                        "differs: %s: %s%n",
                        differing.path("name").asText().replace(BETWEEN_VALUES, ' '),
                        differing.path("change").asText()));
        long more =
                recount.path("differences").asLong() - recount.path("differing").size();
        if (more > 0) {
            System.out.printf("… and %d more%n", more);
        }
        System.out.printf(
                "%d counters, %d units and %d records compared at revision %d for %s, %d differ%n",
                recount.path("counters").asLong(),
                recount.path("units").asLong(),
                recount.path("records").asLong(),
                recount.path("asOf").asLong(),
                recount.path("day").asText(),
                recount.path("differences").asLong());
        boolean equal = recount.path("equal").asBoolean();
        System.out.println(
                equal
                        ? "The graph has counted right."
                        : "The graph has counted WRONG: scripts/rebuild-graph mends it.");
        return equal ? ExitCode.OK : DIFFERENT;
    }
}
