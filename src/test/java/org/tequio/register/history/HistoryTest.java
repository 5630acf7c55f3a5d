package org.tequio.register.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.Admin;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.reference.MembershipState;
import org.tequio.register.Actor;
import org.tequio.register.ActorFacts;
import org.tequio.register.Authorship;
import org.tequio.register.Membership;
import org.tequio.register.MembershipFacts;
import org.tequio.register.Origin;
import org.tequio.register.Source;
import org.tequio.shared.RecordId;
import org.tequio.shared.WithdrawalReason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What anybody may read of how records came to say what they say. */
@QuarkusTest
class HistoryTest {

    @Inject
    Moderator moderator;

    @Inject
    Authorship authorship;

    private TestPackage rows;
    private String actor;
    private String other;
    private String alliance;
    private String another;

    @BeforeEach
    void twoActorsOneOfThemInAnAlliance() {
        rows = TestPackage.ofNewSource()
                .withActors("a", "b")
                .with("alliances", """
                        id,name,kind,source_url
                        x,X,project,https://e.org
                        y,Y,project,https://e.org
                        """)
                .with("memberships", """
                        alliance_id,actor_id,role,source_url
                        x,a,lead,https://e.org
                        """);
        rows.imported();
        actor = moderator.actor(rows, "a").id().value();
        other = moderator.actor(rows, "b").id().value();
        alliance = moderator.alliance(rows, "x").id().value();
        another = moderator.alliance(rows, "y").id().value();
        await("/actors/" + actor, 2);
    }

    @Test
    void eachVersionTellsWhatItChangedWhenWhyAndInWhichRole() {
        moves("a", "Dakar", "moderator:9c4w1x7vd", "The seat has moved.");
        var history = await("/actors/" + actor, 3);
        assertEquals("actor", history.getString("items[0].recordType"));
        assertEquals(actor, history.getString("items[0].id"));
        assertEquals(2, history.getInt("items[0].version"));
        assertEquals("moderator", history.getString("items[0].by"));
        assertEquals("The seat has moved.", history.getString("items[0].reason"));
        assertEquals(change("city", null, "Dakar"), history.getMap("items[0].changes[0]"));
        assertEquals(1, history.getList("items[0].changes").size());
        assertFalse(history.prettify().contains("9c4w1x7vd"));
        assertTrue(history.getLong("items[0].revision") > history.getLong("items[1].revision"));
        assertTrue(history.getLong("asOf") >= history.getLong("items[0].revision"));
        assertNull(history.get("record"));
    }

    @Test
    void theFirstVersionIsAllThatTheRecordSaid() {
        var history = await("/actors/" + actor, 2);
        var first = history.param("id", actor).getMap("items.find { it.id == id }");
        assertEquals("admin", first.get("by"));
        assertTrue(first.get("reason").toString().startsWith("import "), first::toString);
        var changes = history.param("id", actor).<Map<String, Object>>getList("items.find { it.id == id }.changes");
        assertTrue(changes.contains(change("country", null, "SN")), changes::toString);
        assertTrue(changes.contains(change("kind", null, "cooperative")), changes::toString);
        assertTrue(changes.contains(change("furtherKinds", null, List.of())), changes::toString);
        assertTrue(changes.stream().noneMatch(change -> change.get("after") == null), changes::toString);
        assertTrue(changes.stream().noneMatch(change -> List.of("id", "version").contains(change.get("field"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "alliances"})
    void bothSidesSeeWhatIsSaidOfTheMembership(String list) {
        decide("member:6qv3k0b7x", "We left in spring.", () -> {
            var membership = membership("a");
            membership.restate(with(membership.facts(), MembershipState.DISPUTED), anOrigin());
        });
        var history = await(address(list), 3);
        assertEquals("membership", history.getString("items[0].recordType"));
        assertEquals(actor, history.getString("items[0].actorId"));
        assertEquals(alliance, history.getString("items[0].allianceId"));
        assertEquals("member", history.getString("items[0].by"));
        assertTrue(history.<Map<String, Object>>getList("items[0].changes")
                .contains(change("state", "reported", "disputed")));
        assertNull(history.get("items.find { it.recordType != 'membership' }.actorId"));
    }

    @Test
    void aMembershipThatWasMovedStandsInAllHistoriesThatItTouched() {
        decide("moderator:9c4w1x7vd", "It was the other one.", () -> {
            var membership = membership("a");
            var facts = membership.facts();
            membership.restate(
                    new MembershipFacts(another, other, facts.role(), facts.since(), facts.until(), facts.state()),
                    anOrigin());
        });
        for (var address : List.of("/actors/" + actor, "/alliances/" + alliance)) {
            var left = await(address, 3);
            assertEquals("It was the other one.", left.getString("items[0].reason"), address);
        }
        for (var address : List.of("/actors/" + other, "/alliances/" + another)) {
            var arrived = await(address, 2);
            assertEquals(2, arrived.getInt("items[0].version"), address);
            assertTrue(arrived.<Map<String, Object>>getList("items[0].changes")
                    .contains(change("allianceId", alliance, another)));
        }
    }

    @Test
    void atAnEarlierRevisionTheRecordIsWhatItWasThen() {
        moves("a", "Dakar", "admin", "first");
        var before = await("/actors/" + actor, 3).getLong("asOf");
        moves("a", "Thiès", "admin", "second");
        await("/actors/" + actor, 4);

        var then = at("/actors/" + actor, before);
        assertEquals(before, then.getLong("asOf"));
        assertEquals(3, then.getLong("total"));
        assertEquals("first", then.getString("items[0].reason"));
        assertEquals("Dakar", then.getString("record.city"));
        assertEquals(2, then.getInt("record.version"));
        assertEquals("https://example.org/a", then.getString("record.sources[0].url"));
        assertEquals("listed", then.getString("record.status"));
        var now = at("/actors/" + actor, await("/actors/" + actor, 4).getLong("asOf"));
        assertEquals("Thiès", now.getString("record.city"));
    }

    @Test
    void beforeItExistedThereIsNothingButTheRevisionSinceWhenItDoes() {
        var history = await("/alliances/" + another, 1);
        long since = history.getLong("items[0].revision");
        given().get("/api/v1/alliances/%s/history?asOf=%d".formatted(another, since - 1))
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"))
                .body("detail", containsString("it exists since revision %d of 20".formatted(since)));
        assertEquals(1, at("/alliances/" + another, since).getInt("record.version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "latest", "999999999999999999", "1.5"})
    void aRevisionThatThereIsNotIsRefused(String asOf) {
        given().queryParam("asOf", asOf)
                .get("/api/v1/actors/%s/history".formatted(actor))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("asOf"));
    }

    @Test
    void anUnknownIdHasNoHistory() {
        for (var id : List.of("nobody", "000000000", alliance)) {
            given().get("/api/v1/actors/%s/history".formatted(id)).then().statusCode(404);
        }
        given().get("/api/v1/alliances/%s/history".formatted(actor)).then().statusCode(404);
    }

    @Test
    void aMergedRecordKeepsItsHistoryAndTheSurvivorHasBoth() {
        long before = await("/actors/" + other, 1).getLong("asOf");
        decide("moderator:9c4w1x7vd", "One and the same.", () -> {
            membership("a").withdraw(WithdrawalReason.DUPLICATE);
            theActor("a").mergeInto(new RecordId(other));
        });
        assertEquals(
                200,
                given().redirects()
                        .follow(false)
                        .get(history("/actors/" + actor))
                        .statusCode());
        var merged = await("/actors/" + actor, 4);
        assertTrue(merged.<Map<String, Object>>getList("items.find { it.recordType == 'actor' }.changes")
                .contains(change("mergedInto", null, other)));
        // its own version, two of the merged actor, two of its membership
        assertEquals(5, await("/actors/" + other, 5).getLong("total"));
        assertEquals(1, at("/actors/" + other, before).getLong("total"));

        decide("moderator:9c4w1x7vd", "They are two.", () -> theActor("a").relist());
        await("/actors/" + actor, 5);
        assertEquals(1, await("/actors/" + other, 1).getLong("total"));
    }

    @ParameterizedTest
    @CsvSource({"DISSOLVED", "DUPLICATE", "ERRONEOUS", "OUT_OF_SCOPE"})
    void aWithdrawnRecordKeepsItsHistory(WithdrawalReason reason) {
        decide("moderator:9c4w1x7vd", "It is over.", () -> theActor("b").withdraw(reason));
        var history = await("/actors/" + other, 2);
        assertTrue(history.<Map<String, Object>>getList("items[0].changes")
                .contains(change("withdrawnBecause", null, reason.code())));
    }

    @Test
    void whatWasRemovedOnRequestIsGoneFromAllHistories() {
        long before = await("/actors/" + actor, 2).getLong("asOf");
        decide("moderator:9c4w1x7vd", "They asked for it.", () -> {
            membership("a").withdraw(WithdrawalReason.REQUESTED);
            theActor("a").withdraw(WithdrawalReason.REQUESTED);
        });
        Admin.await(
                "the removal", () -> given().get(history("/actors/" + actor)).statusCode() == 410);
        given().get(history("/actors/" + actor) + "?asOf=" + before)
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/gone"))
                .body("detail", containsString("somebody entitled to it asked for its removal"));
        assertEquals(1, await("/alliances/" + alliance, 1).getLong("total"));
        assertEquals(1, at("/alliances/" + alliance, before).getLong("total"));

        decide("moderator:9c4w1x7vd", "They came back.", () -> {
            theActor("a").relist();
            membership("a").relist();
        });
        await("/actors/" + actor, 6);
        await("/alliances/" + alliance, 4);
    }

    @Test
    void pagesTellTheWholeHistoryOnce() {
        for (int i = 0; i < 4; i++) {
            moves("a", "City " + i, "admin", "move " + i);
        }
        var whole = await("/actors/" + actor, 6).getList("items");
        for (int limit : List.of(1, 2, 5, 6)) {
            var pages = new ArrayList<>();
            var cursor = "";
            while (cursor != null) {
                var page = given().urlEncodingEnabled(false)
                        .get(history("/actors/" + actor) + "?limit=" + limit + cursor)
                        .jsonPath();
                pages.addAll(page.getList("items"));
                cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
            }
            assertEquals(whole, pages, "limit " + limit);
        }
    }

    @Test
    void aCursorOfAnotherHistoryIsRefused() {
        var next =
                given().get(history("/actors/" + actor) + "?limit=1").jsonPath().getString("next");
        given().queryParam("cursor", next)
                .get(history("/actors/" + other))
                .then()
                .statusCode(400);
    }

    @Test
    void anUnchangedHistoryCostsNothing() {
        Admin.awaitLevel();
        var address = history("/actors/" + actor);
        var tag = given().get(address).header("ETag");
        given().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "no-cache");
        assertNotEquals(tag, given().get(address + "?limit=1").header("ETag"));
        moves("a", "Dakar", "admin", "a reason");
        await("/actors/" + actor, 3);
        given().header("If-None-Match", tag).get(address).then().statusCode(200);
        given().header("If-Match", tag).get(address).then().statusCode(412);
    }

    @Test
    void thePagesOfTheRecordsLeadHere() {
        Admin.awaitLevel();
        for (var address : List.of("/actors/" + actor, "/alliances/" + alliance)) {
            var link = given().get("/api/v1" + address).jsonPath().getString("links.history");
            assertEquals(history(address), link);
            given().get(link).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "alliances"})
    void theAddressKnowsItsMethods(String list) {
        var address = history(address(list));
        assertEquals("GET, HEAD, OPTIONS", given().options(address).header("Allow"));
        assertEquals(405, given().post(address).statusCode());
        assertEquals("GET, HEAD, OPTIONS", given().delete(address).header("Allow"));
        Admin.awaitLevel();
        assertEquals(given().get(address).header("ETag"), given().head(address).header("ETag"));
        assertEquals(404, given().get(address + "/1").statusCode());
        assertEquals(200, given().get("/api/v1" + address(list)).statusCode());
    }

    private void moves(String key, String city, String author, String reason) {
        decide(author, reason, () -> {
            var moving = theActor(key);
            var facts = moving.facts();
            moving.restate(
                    new ActorFacts(
                            facts.kind(),
                            facts.furtherKinds(),
                            facts.constituency(),
                            facts.level(),
                            facts.names(),
                            facts.country(),
                            facts.subdivision(),
                            city,
                            facts.latitude(),
                            facts.longitude(),
                            facts.activeIn(),
                            facts.founded(),
                            facts.closed(),
                            facts.website(),
                            facts.activities(),
                            facts.sdgs(),
                            facts.umbrella()),
                    originOf("https://example.org/" + key));
        });
    }

    private void decide(String author, String reason, Runnable decision) {
        QuarkusTransaction.requiringNew().run(() -> {
            authorship.sign(author, reason);
            decision.run();
        });
    }

    private Actor theActor(String key) {
        return moderator.actor(rows, key);
    }

    private Membership membership(String actor) {
        return moderator.memberships(rows, actor).get(0);
    }

    private static MembershipFacts with(MembershipFacts facts, MembershipState state) {
        return new MembershipFacts(
                facts.allianceId(), facts.actorId(), facts.role(), facts.since(), facts.until(), state);
    }

    private static Origin anOrigin() {
        return originOf("https://e.org");
    }

    private static Origin originOf(String page) {
        return new Origin(List.of(Source.page(page)), "not stated", LocalDate.now());
    }

    private static Map<String, Object> change(String field, Object before, Object after) {
        var change = new HashMap<String, Object>();
        change.put("field", field);
        change.put("before", before);
        change.put("after", after);
        return change;
    }

    private String address(String list) {
        return list.equals("actors") ? "/actors/" + actor : "/alliances/" + alliance;
    }

    private static String history(String address) {
        return "/api/v1" + address + "/history";
    }

    private static JsonPath at(String address, long asOf) {
        return given().get(history(address) + "?asOf=" + asOf)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Whatever else runs on the same PostgreSQL may hold the horizon back for a moment. */
    private static JsonPath await(String address, int total) {
        Admin.await(
                "%d versions of %s".formatted(total, address),
                () -> given().get(history(address)).jsonPath().getInt("total") == total);
        return given().get(history(address)).jsonPath();
    }
}
