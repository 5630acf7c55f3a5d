package org.tequio.exchange.reconcile;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.register.MergeableRecord;
import org.tequio.shared.WithdrawalReason;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.tequio.engines.Admin.awaitLevel;

/** Tables keep ids for years; records are merged and withdrawn meanwhile. */
@QuarkusTest
class DepartedEntitiesTest {

    private static final String SERVICE = "/api/v1/reconcile";

    @Inject
    Moderator moderator;

    private TestPackage rows;

    @BeforeEach
    void someOfEach() {
        rows = TestPackage.ofNewSource().with("actors", """
                id,name,kind,country,city,source_url
                a,Filatura Uno,cooperative,SM,Serravalle,https://e.org
                b,Filatura Due,cooperative,SM,Faetano,https://e.org
                c,Filatura Tre,cooperative,SM,Fiorentino,https://e.org
                """).with("alliances", """
                id,name,kind,source_url
                a,Patto Uno,project,https://e.org
                b,Patto Due,project,https://e.org
                """);
        rows.imported();
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor", "alliance"})
    void thePreviewOfAMergedRecordIsThatOfTheOneThatStandsForIt(String type) {
        var survivor = record(type, "b").id();
        moderator.decides(() -> record(type, "a").mergeInto(survivor));
        awaitLevel();
        preview(type).statusCode(308).header("Location", endsWith("/preview/" + survivor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor", "alliance"})
    void thePreviewOfAWithdrawnRecordSaysWhyThereIsNone(String type) {
        moderator.decides(() -> record(type, "a").withdraw(WithdrawalReason.DISSOLVED));
        awaitLevel();
        preview(type).statusCode(410);
    }

    @Test
    void aTableThatHasTheIdOfAMergedRecordIsToldOfTheOneThatStandsForIt() {
        var first = record("actor", "a").id();
        var second = record("actor", "b").id();
        var last = record("actor", "c").id();
        var alliance = record("alliance", "a").id();
        moderator.decides(() -> {
            record("actor", "a").mergeInto(second);
            record("actor", "b").mergeInto(last);
            record("alliance", "a").withdraw(WithdrawalReason.ERRONEOUS);
        });
        awaitLevel();
        given().formParam("extend", """
                        {"ids": ["%s", "%s", "%s", "%s"], "properties": [{"id": "name"}, {"id": "city"}]}
                        """.formatted(first, second, last, alliance))
                .post(SERVICE)
                .then()
                .statusCode(200)
                .body("rows.'%s'.city.str".formatted(first), contains("Fiorentino"))
                .body("rows.'%s'.name.str".formatted(second), contains("Filatura Tre"))
                .body("rows.'%s'.city.str".formatted(last), contains("Fiorentino"))
                .body("rows.'%s'.name".formatted(alliance), empty());
        var query = "{\"q\": {\"query\": \"%s\"}}".formatted(first);
        given().formParam("queries", query)
                .post(SERVICE)
                .then()
                .statusCode(200)
                .body("q.result.id", contains(last.value()))
                .body("q.result.match", contains(true));
        given().get(SERVICE + "/suggest/entity?prefix=" + first)
                .then()
                .statusCode(200)
                .body("result.id", contains(last.value()));
    }

    private ValidatableResponse preview(String type) {
        return given().redirects()
                .follow(false)
                .get(SERVICE + "/preview/" + record(type, "a").id())
                .then();
    }

    private MergeableRecord<?> record(String type, String key) {
        return type.equals("actor") ? moderator.actor(rows, key) : moderator.alliance(rows, key);
    }
}
