package org.tequio.engines;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitEnd;
import static org.tequio.engines.Admin.awaitLevel;

/** A small data package under a source of its own, so that no test meets another's records. */
public final class TestPackage {

    /** A test profile begins with this class anew, some seconds later, on the databases that it finds. */
    private static final AtomicInteger COUNT =
            new AtomicInteger((int) (Instant.now().getEpochSecond() % 100_000) * 10_000);

    private final String source;
    private final Map<String, String> files = new LinkedHashMap<>();
    private boolean imported;

    private TestPackage(String source) {
        this.source = source;
    }

    /** A package of a source that nobody else uses. */
    public static TestPackage ofNewSource() {
        return new TestPackage("test-" + COUNT.incrementAndGet());
    }

    public TestPackage again() {
        return new TestPackage(source);
    }

    public String source() {
        return source;
    }

    /** @param csv header and rows; of a new record, columns that are left out are empty */
    public TestPackage with(String file, String csv) {
        files.put(file, csv);
        return this;
    }

    /** @param ids of cooperatives in Senegal */
    public TestPackage withActors(String... ids) {
        var csv = new StringBuilder("id,name,kind,country,source_url\n");
        for (var id : ids) {
            csv.append("%1$s,Coop %1$s,cooperative,SN,https://example.org/%1$s%n".formatted(id));
        }
        return with("actors", csv.toString());
    }

    public JsonPath imported() {
        var accepted = send(false).statusCode(202).extract().jsonPath();
        return awaitEnd(accepted.getString("id"));
    }

    /** Imports it before the first of many tests that only read it, and waits until the graph has it. */
    public void importedOnce() {
        if (!imported) {
            imported();
            awaitLevel();
            imported = true;
        }
    }

    public JsonPath tried() {
        var accepted = send(true).statusCode(202).extract().jsonPath();
        return awaitEnd(accepted.getString("id"));
    }

    public ValidatableResponse send(boolean dryRun) {
        var request = admin().queryParam("source", source).queryParam("dryRun", dryRun);
        files.forEach((file, csv) ->
                request.multiPart(file, file + ".csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv"));
        return request.post("/api/v1/imports").then();
    }
}
