package org.tequio.bench;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.hc.core5.http.HttpEntity;

import java.io.IOException;
import java.util.List;

/**
 * An import from the first byte to its end.
 *
 * @param uploadSeconds until the job was accepted
 * @param costs from then until it was done
 * @param created how many records it made
 */
record ImportRun(double uploadSeconds, Costs costs, long created) {

    private static final long GLANCE_MILLIS = 50;

    static ImportRun of(Tequio tequio, HttpEntity sent, String source, Progress progress)
            throws IOException, InterruptedException {
        var api = tequio.api();
        var upload = Costs.begin(List.of());
        var job = api.post("/api/v1/imports?licence=CC0-1.0&source=" + source, sent);
        double uploadSeconds = upload.stop().seconds();
        var path = job.required("links").required("self").asText();
        var clock = Costs.begin(tequio.programs());
        for (job = api.get(path); isRunning(job); job = api.get(path)) {
            progress.glimpse("imported %.0f %% of %,d rows found"
                    .formatted(
                            100 * job.required("progress").asDouble(),
                            job.required("rows").asLong()));
            Thread.sleep(GLANCE_MILLIS);
        }
        return new ImportRun(uploadSeconds, clock.stop(), created(job));
    }

    private static boolean isRunning(JsonNode job) {
        return job.required("state").asText().equals("running");
    }

    /** A benchmark of an import that does not do all its work would say nothing. */
    private static long created(JsonNode job) throws IOException {
        var counts = job.required("counts");
        if (!job.required("state").asText().equals("done")
                || counts.required("rejected").asLong() > 0) {
            throw new IOException("The import did not take all rows: " + job);
        }
        return counts.required("created").asLong();
    }
}
