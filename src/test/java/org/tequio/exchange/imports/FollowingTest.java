package org.tequio.exchange.imports;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;

/** How an import tells of itself beside its own page. */
@QuarkusTest
class FollowingTest {

    private static final String ACTORS = """
            id,name,kind,source_url
            a,A,cooperative,https://e.org
            =1+1,,cooperative,https://e.org
            """;

    @Test
    void theStreamEndsWithTheImportAndEachEventIsTheImport() {
        var id = Sending.ofNewSource()
                .part("actors", ACTORS)
                .answer()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
        var events = follow(id);
        var names = values(events, "event:");
        assertEquals("done", names.get(names.size() - 1), events.toString());
        assertEquals(Collections.nCopies(names.size() - 1, "running"), names.subList(0, names.size() - 1));
        var imports = values(events, "data:").stream().map(JsonPath::new).toList();
        assertEquals(names, imports.stream().map(job -> job.getString("state")).toList());
        assertEquals(
                Collections.nCopies(names.size(), id),
                imports.stream().map(job -> job.getString("id")).toList());
        assertEquals(1, imports.get(names.size() - 1).getInt("counts.created"), events.toString());
        var versions = values(events, "id:").stream().map(Long::valueOf).toList();
        assertEquals(names.size(), versions.size());
        assertEquals(versions.stream().distinct().sorted().toList(), versions);
    }

    private static List<String> values(List<String> events, String field) {
        return events.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()).strip())
                .toList();
    }

    @Test
    void whoComesBackLaterIsToldHowItEnded() {
        var job = Sending.ofNewSource().part("actors", ACTORS).job();
        var events = admin().header("Last-Event-ID", "nonsense")
                .get(job.getString("links.events"))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/event-stream"))
                .extract()
                .asString();
        assertEquals(1, events.lines().filter(line -> line.startsWith("event:")).count(), events);
    }

    @Test
    void theReportIsAlsoATableForASpreadsheetThatRunsNothingInIt() {
        var job = Sending.ofNewSource()
                .part("actors", ACTORS + "=1+1,B,mutual,https://e.org\n")
                .job();
        var report = admin().accept("text/csv")
                .get(job.getString("links.report"))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("report-"))
                .extract()
                .asString()
                .lines()
                .toList();
        assertEquals("file,line,column,severity,code,value,remedy", report.get(0));
        assertTrue(
                report.contains(
                        "actors,4,id,error,duplicate-key,'=1+1,Line 3 says this already: take one of the two out."),
                report.toString());
        assertEquals(3, report.size());
    }

    private static List<String> follow(String id) {
        return admin().get("/api/v1/imports/" + id + "/events")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
