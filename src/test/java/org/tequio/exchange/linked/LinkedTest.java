package org.tequio.exchange.linked;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.shared.WithdrawalReason;

import java.util.List;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class LinkedTest {

    @Inject
    Moderator moderator;

    private TestPackage rows;

    @BeforeEach
    void aCityInAnAlliance() {
        rows = TestPackage.ofNewSource()
                .with("actors", """
                        id,name,kind,country,level,founded,website,sdgs,source_url
                        a,Ville de Kayes,local-government,ML,local,1918,https://kayes.example,8|11,https://e.org
                        b,Kayes,local-government,ML,,,,,https://e.org
                        c,Kayes Coop,cooperative,ML,,,,,https://e.org
                        """)
                .with("alliances", """
                        id,name,kind,source_url
                        a,Kayes Pact,project,https://e.org
                        """)
                .with("memberships", """
                        alliance_id,actor_id,role,source_url
                        a,a,lead,https://e.org
                        """);
        rows.imported();
        awaitLevel();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            application/json,    /api/v1/actors/%s
            */*,                 /api/v1/actors/%s
            application/ld+json, /api/v1/exports/actors.jsonld?id=%s
            text/html,           /api/v1/reconcile/preview/%s
            'text/html,application/xhtml+xml,*/*;q=0.8', /api/v1/reconcile/preview/%s
            """)
    void anAddressForEverLeadsToTheRecordInTheFormatThatIsAskedFor(String accept, String location) {
        var id = moderator.actor(rows, "a").id().value();
        resolve(id, accept).statusCode(303).header("Location", endsWith(location.formatted(id)));
    }

    @Test
    void itLeadsToAnAllianceToo() {
        var id = moderator.alliance(rows, "a").id().value();
        resolve(id, "application/json").statusCode(303).header("Location", endsWith("/api/v1/alliances/" + id));
    }

    @Test
    void aBrowserComesToAPageThatLeadsToTheRecord() {
        rows.again().with("experiences", """
                id,kind,title,summary,country,source_url
                a,lesson,Kayes learned,What it learned,ML,https://e.org
                """).imported();
        awaitLevel();
        for (var path : List.of(
                "actors/" + moderator.actor(rows, "a").id(),
                "alliances/" + moderator.alliance(rows, "a").id(),
                "experiences/" + moderator.experience(rows, "a").id())) {
            given().accept("text/html")
                    .get("/id/" + path.split("/")[1])
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .body(containsString("/api/v1/" + path));
        }
    }

    @Test
    void thePageOfAnExperienceThatWasWithdrawnIsGone() {
        rows.again().with("experiences", """
                id,kind,title,summary,country,source_url
                b,lesson,Kayes forgot,What it forgot,ML,https://e.org
                """).imported();
        var id = moderator.experience(rows, "b").id();
        moderator.decides(() -> moderator.experience(rows, "b").withdraw(WithdrawalReason.DUPLICATE));
        awaitLevel();
        given().get("/api/v1/reconcile/preview/" + id).then().statusCode(410);
    }

    @Test
    void theNameOfAMembershipInLinkedDataLeadsToIt() {
        var actor = moderator.actor(rows, "a").id().value();
        var alliance = moderator.alliance(rows, "a").id().value();
        String name = given().queryParam("actor", actor)
                .get("/api/v1/exports/memberships.jsonld")
                .path("'@graph'[0].'@id'");
        var id = name.substring(name.lastIndexOf("/id/") + "/id/".length());
        resolve(id, "application/json")
                .statusCode(303)
                .header("Location", endsWith("/api/v1/alliances/%s/members".formatted(alliance)));
        resolve(id, "text/html").statusCode(303).header("Location", endsWith("/api/v1/reconcile/preview/" + alliance));
        given().accept("application/ld+json")
                .get("/id/" + id)
                .then()
                .statusCode(200)
                .body("'@graph'.'@id'", contains(name));
    }

    @Test
    void itFollowsAMergerAndSaysOfAWithdrawnRecordThatItIsGone() {
        var survivor = moderator.actor(rows, "a").id();
        var merged = moderator.actor(rows, "b").id().value();
        var withdrawn = moderator.actor(rows, "c").id().value();
        moderator.decides(() -> {
            moderator.actor(rows, "b").mergeInto(survivor);
            moderator.actor(rows, "c").withdraw(WithdrawalReason.DISSOLVED);
        });
        awaitLevel();
        resolve(merged, "application/json").statusCode(308).header("Location", endsWith("/id/" + survivor));
        resolve(withdrawn, "application/json").statusCode(410);
    }

    @Test
    void itKnowsNothingOfOtherIds() {
        resolve("000000000", "application/json").statusCode(404);
    }

    @Test
    void aMurmurationsProfileHasWhatItsSchemaHasWordsFor() {
        var id = moderator.actor(rows, "a").id().value();
        var alliance = moderator.alliance(rows, "a").id().value();
        given().get("/api/v1/actors/%s/murmurations".formatted(id))
                .then()
                .statusCode(200)
                .body("linked_schemas", contains("organizations_schema-v1.0.0"))
                .body("name", equalTo("Ville de Kayes"))
                .body("primary_url", equalTo("https://kayes.example"))
                .body("tags", hasItems("local-government", "government", "sdg-8", "sdg-11"))
                .body("status", equalTo("active"))
                .body("country_iso_3166", equalTo("ML"))
                .body("geographic_scope", equalTo("local"))
                .body("starts_at", equalTo(-1_640_995_200))
                .body("unique_id", endsWith("/id/" + id))
                .body("relationships[0].predicate_url", equalTo("https://schema.org/memberOf"))
                .body("relationships[0].object_url", endsWith("/id/" + alliance))
                .body("$", not(hasKey("geolocation")));
    }

    @Test
    void aProfileNamesNoMembershipThatIsDisputedOrOver() {
        var parts = rows.again().with("alliances", """
                        id,name,kind,end_year,source_url
                        joined,Kayes Union,project,,https://e.org
                        told,Kayes Confirmed,project,,https://e.org
                        disputed,Kayes Denied,project,,https://e.org
                        left,Kayes Former,project,,https://e.org
                        past,Kayes Past,project,,https://e.org
                        over,Kayes Dissolved,project,2019,https://e.org
                        """).with("memberships", """
                        alliance_id,actor_id,role,state,end_year,source_url
                        joined,b,member,reported,2999,https://e.org
                        joined,b,lead,confirmed,,https://e.org
                        told,b,member,confirmed,,https://e.org
                        disputed,b,member,disputed,,https://e.org
                        left,b,member,ended,,https://e.org
                        past,b,member,confirmed,2019,https://e.org
                        over,b,member,confirmed,,https://e.org
                        """);
        parts.imported();
        awaitLevel();
        given().get("/api/v1/actors/%s/murmurations"
                        .formatted(moderator.actor(rows, "b").id()))
                .then()
                .statusCode(200)
                .body(
                        "relationships.object_url",
                        contains(
                                endsWith("/id/"
                                        + moderator.alliance(rows, "told").id()),
                                endsWith("/id/"
                                        + moderator.alliance(rows, "joined").id())));
    }

    @Test
    void whoHasNoWebsiteIsFoundAtTheAddressForEver() {
        var id = moderator.actor(rows, "c").id().value();
        given().get("/api/v1/actors/%s/murmurations".formatted(id))
                .then()
                .statusCode(200)
                .body("primary_url", endsWith("/id/" + id));
    }

    private static ValidatableResponse resolve(String id, String accept) {
        return given().redirects().follow(false).accept(accept).get("/id/" + id).then();
    }
}
