package org.tequio.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.List;

/** Follows the lines that the application answers while it verifies, of which the last is the verdict. */
final class AuditVerification {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TequioApi api;
    private final List<String> anchors;
    private JsonNode last = MissingNode.getInstance();

    AuditVerification(TequioApi api, List<String> anchors) {
        this.api = api;
        this.anchors = anchors;
    }

    void run(Progress progress) throws IOException, InterruptedException {
        try (var lines = api.auditVerification(anchors)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                last = JSON.readTree(line);
                progress.detail("%d of %d rows"
                        .formatted(
                                last.path("rows").asLong(),
                                last.path("rowsTotal").asLong()));
            }
        }
        if (last.path("state").asText("running").equals("running")) {
            throw new IOException("The application broke off before it had a verdict: try again.");
        }
    }

    JsonNode verdict() {
        return last;
    }
}
