package org.tequio.shared;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.register.MergeableRecord;

import java.net.URI;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.awaitLevel;

/** What somebody finds at the address of a record that is no longer listed. */
@QuarkusTest
class DepartedTest {

    @Inject
    Moderator moderator;

    private TestPackage rows;

    @BeforeEach
    void threeOfEach() {
        rows = TestPackage.ofNewSource()
                .withActors("a", "b", "c")
                .with("alliances", """
                        id,name,kind,source_url
                        a,A,project,https://e.org
                        b,B,project,https://e.org
                        c,C,project,https://e.org
                        """)
                .with("experiences", """
                        id,kind,title,summary,source_url
                        a,lesson,A,A,https://e.org
                        b,lesson,B,B,https://e.org
                        c,lesson,C,C,https://e.org
                        """);
        rows.imported();
    }

    @ParameterizedTest
    @CsvSource({"actors", "alliances", "experiences"})
    void aMergedIdLeadsInOneStepToWhatStandsForItAtLast(String list) {
        var first = id(list, "a");
        var second = id(list, "b");
        var last = id(list, "c");
        moderator.decides(() -> {
            record(list, "a").mergeInto(second);
            record(list, "b").mergeInto(last);
        });
        awaitLevel();

        var asked = "/api/v1/%s/%s".formatted(list, first);
        given().redirects()
                .follow(false)
                .get(asked)
                .then()
                .statusCode(308)
                .header("Location", "/api/v1/%s/%s".formatted(list, last))
                .header("Cache-Control", "no-cache");
        given().get(asked).then().statusCode(200).body("id", equalTo(last.value()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            http://a.org/api/v1/actors/6qv3k0b7x,                 /api/v1/actors/7wq0c4h23
            http://a.org/api/v1/actors/6qv3k0b7x?q=a%26b&q=c,     /api/v1/actors/7wq0c4h23?q=a%26b&q=c
            http://a.org/api/v1/actors/%36qv3k0b7x,               /api/v1/actors/7wq0c4h23
            http://a.org/api/v1/actors/6qv3k0b7x/alliances?at=2,  /api/v1/actors/7wq0c4h23/alliances?at=2
            http://a.org/api/v1/paths?from=6qv3k0b7x&to=b&k,      /api/v1/paths?from=7wq0c4h23&to=b&k
            http://a.org/api/v1/paths?from=b&to=%36qv3k0b7x,      /api/v1/paths?from=b&to=7wq0c4h23
            """)
    void theQuestionIsKeptOnTheWay(URI asked, String location) {
        assertEquals(location, Departed.sameQuestion(asked, "6qv3k0b7x", "7wq0c4h23"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            actors,      DISSOLVED,    The actor '%s' was withdrawn because it no longer exists.
            actors,      REQUESTED,    The actor '%s' was withdrawn because somebody entitled to it asked for its removal.
            alliances,   ERRONEOUS,    The alliance '%s' was withdrawn because what it said was wrong.
            alliances,   DUPLICATE,    The alliance '%s' was withdrawn because it stood in the directory twice.
            experiences, OUT_OF_SCOPE, The experience '%s' was withdrawn because it does not belong in this directory.
            """)
    void aWithdrawnIdSaysWhy(String list, WithdrawalReason reason, String detail) {
        moderator.decides(() -> record(list, "a").withdraw(reason));
        awaitLevel();
        given().get("/api/v1/%s/%s".formatted(list, id(list, "a")))
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/gone"))
                .body("status", equalTo(410))
                .body("reason", equalTo(reason.code()))
                .body("detail", equalTo(detail.formatted(id(list, "a"))));
    }

    @Test
    void anIdOfAnotherListIsUnknownHere() {
        moderator.decides(() -> record("alliances", "a").withdraw(WithdrawalReason.DISSOLVED));
        awaitLevel();
        given().get("/api/v1/actors/" + id("alliances", "a")).then().statusCode(404);
    }

    @Test
    void whatIsListedAgainIsShownAgain() {
        moderator.decides(() -> record("actors", "a").withdraw(WithdrawalReason.DISSOLVED));
        moderator.decides(() -> record("actors", "a").relist());
        awaitLevel();
        given().get("/api/v1/actors/" + id("actors", "a"))
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
    }

    private RecordId id(String list, String key) {
        return record(list, key).id();
    }

    private MergeableRecord<?> record(String list, String key) {
        return switch (list) {
            case "actors" -> moderator.actor(rows, key);
            case "alliances" -> moderator.alliance(rows, key);
            case "experiences" -> moderator.experience(rows, key);
            default -> throw new IllegalArgumentException(list);
        };
    }
}
