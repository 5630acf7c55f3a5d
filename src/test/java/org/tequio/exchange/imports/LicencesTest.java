package org.tequio.exchange.imports;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.admin;

/** What an import makes of what a source says that others may do with its data. */
@QuarkusTest
class LicencesTest {

    private static final String ACTORS = """
            id,name,kind,licence,source_url
            a,A,cooperative,CC0-1.0,https://e.org
            b,B,cooperative,%s,https://e.org
            """;

    @Inject
    Registered registered;

    @ParameterizedTest
    @CsvSource(textBlock = """
            CC-BY-SA-4.0, CC-BY-SA-4.0
            odbl-1.0,     ODbL-1.0
            '',           PDDL-1.0
            not stated,   not stated
            """)
    void anIdOfTheListIsKeptAsItStandsThere(String cell, String kept) {
        var sent = Sending.ofNewSource().with(Map.of("licence", "pddl-1.0")).part("actors", ACTORS.formatted(cell));
        report(sent.job()).body("items", equalTo(List.of()));
        assertEquals(kept, licence(sent));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            CC-BY-4;            Write 'CC-BY-4.0', or another id of https://spdx.org/licenses.
            gratis-para-amigos; Write an id of https://spdx.org/licenses, such as CC-BY-4.0.
            """)
    void aWordThatIsNoIdOfTheListIsReportedAndItsRowLeftOut(String cell, String remedy) {
        var job = Sending.ofNewSource().part("actors", ACTORS.formatted(cell)).job();
        assertEquals(1, job.getInt("counts.created"));
        assertEquals(1, job.getInt("counts.rejected"));
        report(job)
                .body("items.size()", equalTo(1))
                .body("items[0].file", equalTo("actors"))
                .body("items[0].line", equalTo(3))
                .body("items[0].column", equalTo("licence"))
                .body("items[0].severity", equalTo("error"))
                .body("items[0].code", equalTo("unknown-code"))
                .body("items[0].value", equalTo(cell))
                .body("items[0].remedy", equalTo(remedy));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Public Domain", "https://creativecommons.org/licenses/by/4.0/", "Libre, citando la fuente"})
    void whatASourceSaysInOtherWordsIsKeptAndReported(String cell) {
        var sent = Sending.ofNewSource().part("actors", ACTORS.formatted("\"" + cell + "\""));
        report(sent.job())
                .body("items.size()", equalTo(1))
                .body("items[0].line", equalTo(3))
                .body("items[0].severity", equalTo("warning"))
                .body("items[0].code", equalTo("no-licence-id"))
                .body("items[0].value", equalTo(cell));
        assertEquals(cell, licence(sent));
    }

    @Test
    void thatOfAPackageIsCheckedBeforeItIsTaken() {
        Sending.ofNewSource()
                .with(Map.of("licence", "CC-BY-4"))
                .part("actors", ACTORS.formatted(""))
                .answer()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("licence"))
                .body("errors[0].suggestion", equalTo("CC-BY-4.0"));
        var sent =
                Sending.ofNewSource().with(Map.of("licence", "Public Domain")).part("actors", ACTORS.formatted(""));
        report(sent.job()).body("items", equalTo(List.of()));
        assertEquals("Public Domain", licence(sent));
    }

    @Test
    void thatOfAPackageNamesNobodysAddress() {
        Sending.ofNewSource()
                .with(Map.of("licence", "Ask jane@coop.org"))
                .part("actors", ACTORS.formatted(""))
                .answer()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("licence"))
                .body("detail", containsString("e-mail addresses"));
    }

    private String licence(Sending sent) {
        return registered.record(sent.source(), "b").origin().licence();
    }

    private static ValidatableResponse report(JsonPath job) {
        return admin().get(job.getString("links.report")).then().statusCode(200);
    }
}
