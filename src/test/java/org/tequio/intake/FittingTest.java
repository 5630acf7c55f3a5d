package org.tequio.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.PresentYear;
import org.tequio.engines.Submitted;
import org.tequio.engines.TestPackage;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.tequio.engines.Admin.awaitLevel;
import static org.tequio.engines.Submitted.send;
import static org.tequio.engines.Submitted.somebody;

/** What the register could never take is refused when it is submitted, with its place and what to do. */
@QuarkusTest
class FittingTest {

    private String actor;
    private String member;
    private String alliance;

    @BeforeEach
    void anActorAndAnAllianceOfTwo() {
        actor = founded("A " + UUID.randomUUID(), "2012-05");
        member = Submitted.listedActor("B " + UUID.randomUUID(), "MX");
        alliance = Submitted.of(
                        "alliance",
                        Map.of(
                                "name",
                                "AL " + UUID.randomUUID(),
                                "kind",
                                "coalition",
                                "since",
                                "2024",
                                "members",
                                List.of(Map.of("actor", actor), Map.of("actor", member, "since", "2024-06"))))
                .verified()
                .accepted()
                .record();
    }

    @Test
    void nobodyIsPartOfItself() {
        refused(correction(actor, Map.of("umbrella", actor)), "/correction/changes/umbrella", "part-of-itself");
        Submitted.correction(member, Map.of("umbrella", actor)).verified().accepted();
        refused(correction(actor, Map.of("umbrella", member)), "/correction/changes/umbrella", "part-of-itself");
    }

    @Test
    void whatACorrectionPointsToIsThere() {
        refused(correction(actor, Map.of("umbrella", "6qv3k0b7x")), "/correction/changes/umbrella", "unknown-record");
        refused(correction(actor, Map.of("umbrella", alliance)), "/correction/changes/umbrella", "wrong-type");
        var identifiers = List.of(Map.of("scheme", "wikidata"));
        refused(
                correction(actor, Map.of("identifiers", identifiers)),
                "/correction/changes/identifiers/0/value",
                "required");
    }

    @Test
    void aSchemeOfIdentifiersEndsWhereTheValueBegins() {
        refused(
                correction(actor, Map.of("identifiers", List.of(Map.of("scheme", "urn:lsid", "value", "1")))),
                "/correction/changes/identifiers/0/scheme",
                "invalid-value");
        valid(correction(actor, Map.of("identifiers", List.of(Map.of("scheme", "urn", "value", "lsid:1")))));
    }

    @Test
    void aMemberIsNotAddedTwice() {
        refused(adding(Map.of("actor", actor)), "/correction/newMembers/0/actor", "duplicate");
        refused(
                adding(Map.of("actor", actor, "role", "lead"), Map.of("actor", actor, "role", "lead")),
                "/correction/newMembers/1/actor",
                "duplicate");
        valid(adding(Map.of("actor", actor, "role", "lead"), Map.of("actor", member)));
    }

    @Test
    void aRoleThatIsNotNamedIsThatOfAMember() {
        refused(
                statement(
                        "alliance",
                        Map.of(
                                "name",
                                "Twice",
                                "kind",
                                "coalition",
                                "members",
                                List.of(
                                        Map.of("actor", actor),
                                        Map.of("actor", actor, "role", "member"),
                                        Map.of("actor", member)))),
                "/alliance/members/1/actor",
                "duplicate");
    }

    @Test
    void anAllianceHasTwoDifferentMembers() {
        refused(
                statement(
                        "alliance",
                        Map.of(
                                "name",
                                "Alone",
                                "kind",
                                "coalition",
                                "members",
                                List.of(Map.of("actor", actor), Map.of("actor", actor, "role", "lead")))),
                "/alliance/members",
                "too-few");
    }

    @Test
    void nothingEndsBeforeItBeganOrTomorrow() {
        refused(ending(Map.of("actor", actor, "on", "2011")), "/ending/on", "ends-before-it-begins");
        refused(ending(Map.of("alliance", alliance, "on", "2023-12")), "/ending/on", "ends-before-it-begins");
        var part = Map.of("actor", member, "alliance", alliance, "on", "2024-05");
        refused(ending(part), "/ending/on", "ends-before-it-begins");
        var future = PresentYear.plus(2);
        refused(ending(Map.of("actor", actor, "on", future)), "/ending/on", "in-the-future");
        refused(correction(actor, Map.of("closed", "2011")), "/correction/changes/closed", "ends-before-it-begins");
        refused(correction(alliance, Map.of("until", "2020")), "/correction/changes/until", "ends-before-it-begins");
        valid(ending(Map.of("actor", actor, "on", "2012")));
    }

    @Test
    void whatTheRegisterHasAlreadyIsNotHeldAgainstACorrection() {
        var rows = TestPackage.ofNewSource().with("alliances", """
                id,name,kind,start_year,source_url
                next,To come,project,2099,https://e.org
                """);
        rows.imported();
        awaitLevel();
        String planned = given().get("/api/v1/alliances?identifier=%s:next".formatted(rows.source()))
                .path("items[0].id");
        valid(correction(planned, Map.of("description", "It begins in 2099.")));
        refused(correction(planned, Map.of("since", "2098")), "/correction/changes/since", "in-the-future");
    }

    /** An import takes longer lists, longer words and official names in several languages. */
    @Test
    void whatAnImportLetInStaysBesideACorrectionOfSomethingElse() {
        var city = "Asmara ".repeat(40).strip();
        var names = IntStream.range(0, 100).mapToObj("short::LI%d"::formatted).collect(Collectors.joining("|"));
        var rows = TestPackage.ofNewSource().with("actors", """
                id,name,kind,country,city,names,source_url
                let-in,Let in,cooperative,ER,%s,official:fr:Admise|%s,https://e.org
                """.formatted(city, names));
        rows.imported();
        awaitLevel();
        String letIn = given().get("/api/v1/actors?identifier=%s:let-in".formatted(rows.source()))
                .path("items[0].id");
        Submitted.correction(letIn, Map.of("level", "local")).verified().accepted();
        awaitLevel();
        given().get("/api/v1/actors/" + letIn)
                .then()
                .body("level", equalTo("local"))
                .body("city", equalTo(city))
                .body("names.size()", equalTo(102))
                .body("names.find { it.text == 'Admise' }.type", equalTo("official"));
        refused(correction(letIn, Map.of("city", city + "s")), "/correction/changes/city", "too-long");
        var official = Map.of("text", "Admitida", "lang", "es", "type", "official");
        refused(
                correction(letIn, Map.of("names", List.of(official))),
                "/correction/changes/names/0/type",
                "unknown-code");
    }

    @Test
    void whatIsKeptIsHeldAgainstWhatIsNew() {
        Submitted.correction(actor, Map.of("subdivision", "MX-PUE", "latitude", 19.04, "longitude", -98.2))
                .verified()
                .accepted();
        refused(correction(actor, Map.of("country", "SN")), "/correction/changes/subdivision", "not-in-country");
        var nowhere = new HashMap<String, Object>();
        nowhere.put("latitude", null);
        refused(correction(actor, nowhere), "/correction/changes/latitude", "missing");
    }

    @Test
    void nothingHasBegunTomorrow() {
        var future = PresentYear.plus(2);
        refused(newActor(Map.of("founded", future)), "/actor/founded", "in-the-future");
        refused(newActor(Map.of("closed", future)), "/actor/closed", "in-the-future");
        refused(newActor(Map.of("founded", "2012", "closed", "2011")), "/actor/closed", "ends-before-it-begins");
        refused(correction(alliance, Map.of("since", future)), "/correction/changes/since", "in-the-future");
        refused(
                adding(Map.of("actor", actor, "role", "lead", "since", future)),
                "/correction/newMembers/0/since",
                "in-the-future");
        valid(correction(alliance, Map.of("until", future)));
        valid(newActor(Map.of("founded", LocalDate.now(ZoneOffset.UTC).toString())));
    }

    @Test
    void aLicenceIsOneOfTheSpdxList() {
        var body = newActor(Map.of());
        body.put("licence", "Free-For-Friends-1.0");
        refused(body, "/licence", "unknown-code");
        body.put("licence", "CC-BY-4");
        answer(body).statusCode(400).body("errors[0].suggestion", equalTo("CC-BY-4.0"));
        body.put("licence", "odbl-1.0");
        valid(body);
    }

    @Test
    void nothingEndsTwiceAndOnlyMembersLeave() {
        Submitted.of("ending", Map.of("actor", actor, "on", "2025")).verified().accepted();
        refused(ending(Map.of("actor", actor, "on", "2026")), "/ending/actor", "ended-already");
        Submitted.of("ending", Map.of("alliance", alliance, "on", "2025"))
                .verified()
                .accepted();
        refused(ending(Map.of("alliance", alliance, "on", "2025")), "/ending/alliance", "ended-already");
        var left = Map.of("actor", member, "alliance", alliance, "on", "2025");
        Submitted.of("ending", left).verified().accepted();
        refused(ending(left), "/ending/actor", "no-member");
        var stranger = Submitted.listedActor("C " + UUID.randomUUID(), "MX");
        var part = Map.of("actor", stranger, "alliance", alliance, "on", "2025");
        refused(ending(part), "/ending/actor", "no-member");
    }

    @Test
    void whatIsToEndLaterMayHaveEndedBefore() {
        var members = List.of(Map.of("actor", actor, "until", "2099"), Map.of("actor", member));
        var planned = Submitted.of(
                        "alliance", Map.of("name", "Planned", "kind", "coalition", "until", "2099", "members", members))
                .verified()
                .accepted()
                .record();
        var part = Map.of("actor", actor, "alliance", planned, "on", "2025");
        Submitted.of("ending", part).verified().accepted();
        refused(ending(part), "/ending/actor", "no-member");
        var whole = Map.of("alliance", planned, "on", "2025");
        Submitted.of("ending", whole).verified().accepted();
        refused(ending(whole), "/ending/alliance", "ended-already");
    }

    @Test
    void aCorrectionOfAnActorAddsNoMembersAndEveryOneChangesSomething() {
        var members = Map.of("record", actor, "newMembers", List.of(Map.of("actor", member)));
        refused(statement("correction", members), "/correction/newMembers", "not-of-this-record");
        refused(correction(actor, Map.of("country", "MX")), "/correction/changes", "nothing-new");
    }

    @Test
    void whatEverybodyWillReadHoldsNoAddress() {
        var body = correction(actor, Map.of("city", "Puebla"));
        body.put("reason", "As office@example.org wrote us.");
        refused(body, "/reason", "holds-address");
        refused(
                correction(actor, Map.of("city", "Puebla, office@example.org")),
                "/correction/changes/city",
                "holds-address");
        var lesson = Map.of(
                "kind", "lesson",
                "title", "Markets need a roof",
                "summary", "Ask office@example.org.",
                "actors", List.of(actor));
        refused(statement("experience", lesson), "/experience/summary", "holds-address");
        var further = Map.of("text", "office@example.org", "type", "short");
        refused(
                correction(actor, Map.of("names", List.of(further))),
                "/correction/changes/names/0/text",
                "holds-address");
    }

    @Test
    void anIdentifierStandsForOneOfTheNewMembers() {
        var identifiers =
                List.of(Map.of("scheme", "test", "value", UUID.randomUUID().toString()));
        var twin = Map.of("name", "Twin", "kind", "mutual", "country", "MX", "identifiers", identifiers);
        var other = Map.of("name", "Other", "kind", "mutual", "country", "MX", "identifiers", identifiers);
        refused(
                adding(Map.of("newActor", twin), Map.of("newActor", other)),
                "/correction/newMembers/1/newActor/identifiers",
                "duplicate");
    }

    @Test
    void aNewMemberIsNamedOnceWhateverItDoesThere() {
        var someone = Map.of("name", "Zwilling", "kind", "mutual", "country", "ER");
        refused(
                adding(Map.of("newActor", someone, "role", "lead"), Map.of("newActor", someone, "role", "funder")),
                "/correction/newMembers/1/newActor",
                "duplicate");
        refused(
                statement(
                        "alliance",
                        Map.of(
                                "name",
                                "Doppelt",
                                "kind",
                                "coalition",
                                "members",
                                List.of(
                                        Map.of("actor", actor),
                                        Map.of("newActor", someone),
                                        Map.of("newActor", new HashMap<>(someone), "role", "funder")))),
                "/alliance/members/2/newActor",
                "duplicate");
        var namesake = Map.of("name", "Zwilling", "kind", "mutual", "country", "ER", "city", "Asmara");
        valid(adding(Map.of("newActor", someone, "role", "lead"), Map.of("newActor", namesake, "role", "funder")));
    }

    @Test
    void aSubdivisionIsOneOfTheCountry() {
        refused(newActor(Map.of("subdivision", "SN-DK")), "/actor/subdivision", "not-in-country");
        refused(newActor(Map.of("subdivision", "Puebla")), "/actor/subdivision", "unknown-code");
        refused(
                correction(actor, Map.of("country", "SN", "subdivision", "MX-PUE")),
                "/correction/changes/subdivision",
                "not-in-country");
        valid(newActor(Map.of("subdivision", "MX-PUE")));
    }

    @Test
    void allOfItIsTriedByTheDryRunToo() {
        given().queryParam("validate", "true")
                .contentType("application/json")
                .body(correction(actor, Map.of("umbrella", actor)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(400);
    }

    private static Map<String, Object> newActor(Map<String, ?> facts) {
        var actor = new HashMap<String, Object>(Map.of("name", "Nueva", "kind", "mutual", "country", "MX"));
        actor.putAll(facts);
        return statement("actor", actor);
    }

    private static String founded(String name, String founded) {
        return Submitted.of("actor", Map.of("name", name, "kind", "cooperative", "country", "MX", "founded", founded))
                .verified()
                .accepted()
                .record();
    }

    private static void refused(Map<String, ?> body, String pointer, String code) {
        answer(body)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.find { it.pointer == '%s' }.code".formatted(pointer), equalTo(code));
    }

    private static void valid(Map<String, ?> body) {
        answer(body).statusCode(201);
    }

    private static ValidatableResponse answer(Map<String, ?> body) {
        return send(given(), body);
    }

    private static Map<String, Object> correction(String record, Map<String, ?> changes) {
        return statement("correction", Map.of("record", record, "changes", changes));
    }

    @SafeVarargs
    private Map<String, Object> adding(Map<String, ?>... members) {
        return statement("correction", Map.of("record", alliance, "newMembers", List.of(members)));
    }

    private static Map<String, Object> ending(Map<String, ?> part) {
        return statement("ending", part);
    }

    private static Map<String, Object> statement(String type, Map<String, ?> part) {
        return Submitted.statement(type, part, somebody());
    }
}
