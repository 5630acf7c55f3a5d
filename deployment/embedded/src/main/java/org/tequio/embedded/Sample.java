package org.tequio.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Brings the sample into an empty register and waits until it can be read.
 *
 * @param begun is there from before the import until it is done: if the launcher dies meanwhile, the next one imports
 *     again, which changes nothing that is there already
 */
record Sample(TequioApi api, Progress progress, Path log, PrivateFile begun) {

    private static final long GLANCE_MILLIS = 200;

    /** So many in a row are no side effect of an engine that is away. */
    private static final int MOST_FAULTS = 50;

    void importIfEmpty(DataPackage files) throws Exception {
        if (begun.exists()
                || patiently(api::projection).path("registerRevision").asLong() == 0) {
            begun.write("");
            progress.step("Sample imported", () -> importAll(files));
            begun.delete();
        }
    }

    /** Also without a sample: an earlier import may have been cut off before the graph had all of it. */
    void awaitGraph() throws Exception {
        progress.step("Graph caught up with the register", this::untilNothingIsBehind);
    }

    private void importAll(DataPackage files) throws IOException, InterruptedException {
        var id = patiently(() -> api.startImport(files));
        for (var job = job(id); !isDone(job); job = job(id)) {
            progress.detail(counts(job));
            Thread.sleep(GLANCE_MILLIS);
        }
    }

    private void untilNothingIsBehind() throws InterruptedException {
        for (var lag = patiently(api::lag); lag.isAny(); lag = patiently(api::lag)) {
            progress.detail(lag.inWords());
            Thread.sleep(GLANCE_MILLIS);
        }
    }

    private JsonNode job(String id) throws InterruptedException {
        return patiently(() -> api.importJob(id));
    }

    private static boolean isDone(JsonNode job) {
        var state = job.path("state").asText();
        if (state.equals("failed") || state.equals("cancelled")) {
            throw new Refusal("The import of the sample %s: %s", state, job);
        }
        return state.equals("done");
    }

    private static String counts(JsonNode job) {
        var counts = job.path("counts");
        return "%d created, %d rejected"
                .formatted(
                        counts.path("created").asLong(), counts.path("rejected").asLong());
    }

    /** The application may be starting again just now; if it cannot, its supervisor gives up and ends all. */
    private <T> T patiently(Request<T> request) throws InterruptedException {
        for (var faults = 0; faults < MOST_FAULTS; Thread.sleep(GLANCE_MILLIS)) {
            try {
                return request.send();
            } catch (TequioApi.Fault fault) {
                faults++;
            } catch (IOException notNow) {
                faults = 0;
            }
        }
        throw new Refusal("The application fails again and again: its reason is at the end of %s.", log);
    }

    private interface Request<T> {
        T send() throws IOException, InterruptedException;
    }
}
