package org.tequio.exchange.imports;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.engines.TestPackage;
import org.tequio.shared.RecordId;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;

/** What a row is that may be listed already is decided by people. */
@QuarkusTest
class DecisionsTest {

    private static final String HEADER = "id,name,kind,country,city,source_url\n";

    @Inject
    Registered registered;

    /** A name that no other test's organisation has. */
    private final String name = "Tejedoras " + UUID.randomUUID();

    @Test
    void aDryRunTellsWhatIsProbablyListedAndGivesAFileToDecideIn() {
        var listed = listed("known");
        var tried = Sending.ofNewSource()
                .with(Map.of("dryRun", "true", "duplicates", "true"))
                .part(
                        "actors",
                        HEADER
                                + "x,%s,cooperative,MX,,https://e.org\n=y,Nobody %s,mutual,CL,,https://e.org\n"
                                        .formatted(name, UUID.randomUUID()))
                .job();
        assertEquals(2, tried.getInt("counts.created"), tried.prettify());
        admin().get(tried.getString("links.report"))
                .then()
                .body("items.find { it.code == 'possible-duplicate' }.value", equalTo(listed))
                .body("items.find { it.code == 'possible-duplicate' }.line", equalTo(2))
                .body("items.find { it.code == 'possible-duplicate' }.severity", equalTo("warning"));
        var decisions = admin().get(tried.getString("links.decisions"))
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("decisions-"))
                .extract()
                .asString();
        assertTrue(decisions.startsWith(String.join(",", Decisions.COLUMNS)), decisions);
        assertTrue(
                decisions.contains("actors,2,x,%s,cooperative,MX,,,%s,%s,".formatted(name, listed, name)), decisions);
        assertTrue(decisions.stripTrailing().endsWith(",link"), decisions);
    }

    @ParameterizedTest
    @CsvSource({
        "link,   updated,  Known,  false",
        "update, updated,  Changed, false",
        "create, created,  Known,  true",
        "skip,   rejected, Known,  true"
    })
    void eachRowBecomesWhatWasDecided(String decision, String count, String city, boolean isApart) {
        var listed = listed("known");
        var sent = Sending.ofNewSource();
        var decisions = "id,decision,candidate_id\nx,%s,%s\n".formatted(decision, listed);
        var rows = HEADER + "x,%s,cooperative,MX,Changed,https://e.org\n".formatted(name);
        var tried = Sending.of(sent.source())
                .with(Map.of("dryRun", "true"))
                .part("actors", rows)
                .part("decisions", decisions)
                .job();
        var job = sent.part("actors", rows).part("decisions", decisions).job();
        assertEquals(1, job.getInt("counts." + count), job.prettify());
        assertEquals(tried.getMap("counts"), job.getMap("counts"));
        assertEquals(city, registered.actor(listedSource, "known").city());
        if (decision.equals("skip")) {
            admin().get(job.getString("links.report")).then().body("items[0].code", equalTo("skipped"));
            return;
        }
        var record = registered.record(sent.source(), "x").id().value();
        if (isApart) {
            assertNotEquals(listed, record);
        } else {
            assertEquals(listed, record);
        }
        var again = Sending.of(sent.source())
                .part("actors", rows)
                .part("decisions", decisions)
                .job();
        assertEquals(1, again.getInt("counts.unchanged"), again.prettify());
    }

    @Test
    void theMembershipsOfALinkedRowAreThoseOfTheListedRecord() {
        var listed = listed("known");
        var job = Sending.ofNewSource()
                .part("actors", HEADER + "x,%s,cooperative,MX,,https://e.org\n".formatted(name))
                .part("alliances", "id,name,kind,source_url\nl,L,project,https://e.org\n")
                .part("memberships", "alliance_id,actor_id,role,source_url\nl,x,member,https://e.org\n")
                .part("decisions", "id,decision,candidate_id\nx,link,%s\n".formatted(listed))
                .job();
        assertEquals(2, job.getInt("counts.created"), job.prettify());
        assertEquals(1, job.getInt("counts.updated"));
    }

    @ParameterizedTest
    @CsvSource({
        "link,   updated,  project,   false",
        "update, updated,  coalition, false",
        "create, created,  project,   true",
        "skip,   rejected, project,   true"
    })
    void eachAllianceBecomesWhatWasDecided(String decision, String count, String kind, boolean isApart) {
        var header = "id,name,kind,source_url\n";
        Sending.of(listedSource)
                .part("alliances", header + "known,%s,project,https://e.org\n".formatted(name))
                .job();
        var listed = registered.alliance(listedSource, "known").id();
        var sent = Sending.ofNewSource()
                .part("actors", HEADER + "x,%s,cooperative,MX,,https://e.org\n".formatted(name))
                .part("alliances", header + "x,%s,coalition,https://e.org\n".formatted(name))
                .part(
                        "decisions",
                        "file,id,decision,candidate_id\nalliances,x,%s,%s\n,x,skip,\n".formatted(decision, listed));
        var job = sent.job();
        assertEquals(decision.equals("skip") ? 2 : 1, job.getInt("counts." + count), job.prettify());
        assertEquals(
                kind, registered.alliance(listedSource, "known").facts().kind().code());
        if (!decision.equals("skip")) {
            assertEquals(isApart, !registered.alliance(sent.source(), "x").id().equals(listed));
        }
    }

    @Test
    void aDecisionOnAnAllianceWithoutItsFileIsReported() {
        var job = Sending.ofNewSource()
                .part("alliances", "id,name,kind,source_url\nl,%s,project,https://e.org\n".formatted(name))
                .part("decisions", "id,decision\nl,skip\n")
                .job();
        assertEquals(1, job.getInt("counts.created"), job.prettify());
        admin().get(job.getString("links.report"))
                .then()
                .body("items.code", equalTo(List.of("unknown-row")))
                .body("items[0].remedy", containsString("No row of actors"));
    }

    @Test
    void aDecisionForARecordThatIsNoneRejectsItsRow() {
        var job = Sending.ofNewSource()
                .part("actors", HEADER + "x,%s,cooperative,MX,,https://e.org\n".formatted(name))
                .part("decisions", "id,decision,candidate_id\nx,link,%s\n".formatted(RecordId.of(999_999_999L)))
                .job();
        assertEquals(1, job.getInt("counts.rejected"), job.prettify());
        admin().get(job.getString("links.report")).then().body("items[0].code", equalTo("unknown-record"));
    }

    @Test
    void aDecisionOnARowThatIsNotThereIsReported() {
        var sent = Sending.ofNewSource()
                .part("actors", HEADER + "0012,%s,cooperative,MX,,https://e.org\n".formatted(name))
                .part("decisions", "id,decision\n0012,\n12,skip\n0012,create\n");
        var job = sent.job();
        assertEquals(1, job.getInt("counts.created"), job.prettify());
        admin().get(job.getString("links.report"))
                .then()
                .body("items.code", equalTo(List.of("unknown-row")))
                .body("items[0].file", equalTo("decisions"))
                .body("items[0].line", equalTo(3))
                .body("items[0].severity", equalTo("warning"))
                .body("items[0].value", equalTo("12"))
                .body("items[0].remedy", containsString("0012 to 12"));
    }

    @Test
    void theDecisionMayStandOnTheLineOfAnyCandidate() {
        var first = listed("known");
        var second = listed("known-too");
        var sent = Sending.ofNewSource()
                .part("actors", HEADER + "x,%s,cooperative,MX,,https://e.org\n".formatted(name))
                .part("decisions", "id,candidate_id,decision\nx,%s,\nx,%s,link\n".formatted(first, second));
        assertEquals(1, sent.job().getInt("counts.updated"));
        assertEquals(second, registered.record(sent.source(), "x").id().value());
    }

    @ParameterizedTest
    @CsvSource({"create, link", "link, create", "skip, update", "link, update", "update, skip"})
    void aRowOnWhichTwoLinesDecideDifferentlyIsRejected(String one, String other) {
        var listed = listed("known");
        var job = Sending.ofNewSource()
                .part("actors", HEADER + "x,%s,cooperative,MX,Changed,https://e.org\n".formatted(name))
                .part(
                        "decisions",
                        "id,candidate_id,decision\nx,%1$s,%2$s\nx,%1$s,%2$s\nx,%1$s,%3$s\n"
                                .formatted(listed, one, other))
                .job();
        assertEquals(1, job.getInt("counts.rejected"), job.prettify());
        admin().get(job.getString("links.report"))
                .then()
                .body("items.code", equalTo(List.of("contradicting-decisions")))
                .body("items[0].line", equalTo(2))
                .body("items[0].remedy", containsString("Lines 2 and 4 of 'decisions'"));
        assertEquals("Known", registered.actor(listedSource, "known").city());
    }

    /** No row has one: an address names a person, and is left out of what names a row. */
    @Test
    void aDecisionByAnAddressIsRefused() {
        Sending.ofNewSource()
                .part("actors", HEADER + "jane@coop.example,%s,cooperative,MX,,https://e.org\n".formatted(name))
                .part("decisions", "id,decision\njane@coop.example,skip\n")
                .answer()
                .statusCode(400)
                .body("detail", containsString("Line 2 of 'decisions'"));
    }

    @Test
    void aRowThatIsAWholeByDecisionIsNoPartOfItsPart() {
        var header = "id,name,kind,source_url,umbrella\n";
        var first = Sending.ofNewSource()
                .part(
                        "actors",
                        header
                                + "whole,%1$s,network,https://e.org,\npart,P %1$s,mutual,https://e.org,whole\n"
                                        .formatted(name));
        assertEquals(2, first.job().getInt("counts.created"));
        var whole = registered.record(first.source(), "whole").id();
        for (var dryRun : List.of("true", "false")) {
            var job = Sending.of(first.source())
                    .with(Map.of("dryRun", dryRun))
                    .part(
                            "actors",
                            header + "x,%s,network,https://e.org,part\ny,Y,mutual,https://e.org,\n".formatted(name))
                    .part("decisions", "id,decision,candidate_id\nx,update,%s\n".formatted(whole))
                    .job();
            assertEquals("done", job.getString("state"), job.prettify());
            assertEquals(1, job.getInt("counts.created"));
            assertEquals(1, job.getInt("counts.rejected"));
            admin().get(job.getString("links.report")).then().body("items.code", equalTo(List.of("part-of-itself")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id,decision,candidate_id;x,linc,       | Did you mean 'link'?
            id,decision,candidate_id;x,update,     | Line 2 of 'decisions': to update, name the record
            id,choice;x,link                       | with columns id and decision
            file,id,decision;allianecs,x,skip      | Did you mean 'alliances'?
            file,id,decision;memberships,x,skip    | actors
            """)
    void decisionsThatCannotBeReadAreRefused(String lines, String detail) {
        Sending.ofNewSource()
                .part("actors", HEADER + "x,X,cooperative,MX,,https://e.org\n")
                .part("decisions", lines.replace(";", "\n") + "\n")
                .answer()
                .statusCode(400)
                .body("detail", containsString(detail));
    }

    @Test
    void duplicatesAreLookedForInADryRunOnly() {
        Sending.ofNewSource()
                .with(Map.of("duplicates", "true"))
                .part("actors", HEADER)
                .answer()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("duplicates"));
    }

    private final String listedSource = TestPackage.ofNewSource().source();

    private String listed(String key) {
        Sending.of(listedSource)
                .part("actors", HEADER + "%s,%s,cooperative,MX,Known,https://e.org\n".formatted(key, name))
                .job();
        return registered.record(listedSource, key).id().value();
    }
}
