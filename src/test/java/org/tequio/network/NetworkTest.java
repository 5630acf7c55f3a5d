package org.tequio.network;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.engines.Submitted;
import org.tequio.engines.TestPackage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

/** What stands around an actor, told of a network small enough to draw. */
@QuarkusTest
class NetworkTest {

    private static final int SPOKES = 1_100;

    private static final TestPackage ROWS = TestPackage.ofNewSource()
            .with("actors", """
                    id,name,kind,country,sdgs,source_url
                    city,City of knots,local-government,SN,8|11,https://e.org
                    coop,Coop of knots,cooperative,SN,8,https://e.org
                    uni,University of knots,university,ML,4,https://e.org
                    ngo,Association of knots,association,SN,8,https://e.org
                    firm,Company of knots,company,FR,,https://e.org
                    union,Union of knots,federation,SN,,https://e.org
                    past,Past of knots,association,KE,,https://e.org
                    late,Late of knots,association,KE,,https://e.org
                    world,World of knots,federation,,,https://e.org
                    alone,Alone of knots,university,SN,8,https://e.org
                    hub,Hub of knots,association,KE,,https://e.org
                    """)
            .with(
                    "alliances",
                    "id,name,kind,end_year,source_url\n" + """
                    one,One of knots,project,,https://e.org
                    two,Two of knots,project,,https://e.org
                    three,Three of knots,coalition,,https://e.org
                    over,Over of knots,project,2005,https://e.org
                    """ + spokes("spoke-%1$d,Spoke %1$d,project,,https://e.org"))
            .with(
                    "memberships",
                    "alliance_id,actor_id,role,start_year,end_year,source_url\n" + """
                    one,city,lead,2010,2015,https://e.org
                    one,coop,member,2010,,https://e.org
                    one,ngo,member,2012,,https://e.org
                    two,coop,lead,2018,,https://e.org
                    two,uni,knowledge-partner,2018,,https://e.org
                    three,uni,member,,,https://e.org
                    three,firm,funder,,,https://e.org
                    over,past,member,,,https://e.org
                    over,late,member,,,https://e.org
                    """
                            + spokes("spoke-%d,hub,member,,,https://e.org"));

    @BeforeEach
    void imported() {
        ROWS.importedOnce();
    }

    private static String spokes(String row) {
        return IntStream.range(0, SPOKES).mapToObj(row::formatted).collect(Collectors.joining("\n", "", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            depth=1;                    City of knots, One of knots, Association of knots, Coop of knots
            depth=1&roles=lead;         City of knots, One of knots
            depth=1&groups=civil-society;  City of knots, One of knots, Association of knots
            depth=1&at=2011;            City of knots, One of knots, Coop of knots
            depth=1&at=2016;            City of knots
            depth=1&state=confirmed;    City of knots
            depth=3&pattern=domestic;   City of knots, One of knots, Association of knots, Coop of knots
            depth=2;    City of knots, One of knots, Association of knots, Coop of knots, Two of knots, University of knots
            """)
    void theNetworkIsWhatIsAskedFor(String query, String names) {
        given().get("/api/v1/actors/" + id("city") + "/network?" + query)
                .then()
                .statusCode(200)
                .body("nodes.name", containsInAnyOrder(names.split(", ")))
                .body("truncated", is(false))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"2004, 3, 1", "2006, 1, 0"})
    void anAllianceThatIsOverTiesNobody(String at, int nodes, int chains) {
        given().get("/api/v1/actors/%s/network?at=%s".formatted(id("past"), at))
                .then()
                .body("nodes.size()", is(nodes));
        given().get("/api/v1/paths?from=%s&to=%s&at=%s".formatted(id("past"), id("late"), at))
                .then()
                .body("items.size()", is(chains));
    }

    @Test
    void theMiddleIsAtNoDistanceAndPartnersAreTwoMembershipsAway() {
        given().get("/api/v1/actors/" + id("city") + "/network")
                .then()
                .body("nodes[0].name", equalTo("City of knots"))
                .body("nodes.distance", contains(0, 1, 2, 2))
                .body("nodes.type", contains("actor", "alliance", "actor", "actor"))
                .body("rings.found", contains(1, 2))
                .body("edges", hasSize(3))
                .body("edges.role", containsInAnyOrder("lead", "member", "member"))
                .body("parameters.depth", is(1));
    }

    @Test
    void aHubSaysWhatWasNotFollowed() {
        var id = id("hub");
        given().get("/api/v1/actors/" + id + "/network?limit=10")
                .then()
                .statusCode(200)
                .body("nodes", hasSize(10))
                .body("nodes[0].degree", is(SPOKES))
                .body("truncated", is(true))
                .body("cut.id", contains(id))
                .body("cut[0].followed", is(1000))
                .body("cut[0].all", equalTo("/api/v1/actors/" + id + "/alliances"));
    }

    @Test
    void aNetworkComesInTheFormatAskedFor() {
        var address = "/api/v1/actors/" + id("city") + "/network";
        given().accept("application/vnd.cytoscape+json")
                .get(address)
                .then()
                .statusCode(200)
                .contentType("application/vnd.cytoscape+json")
                .body("elements.nodes.data.name", hasItem("Coop of knots"))
                .body("elements.edges.data.source", hasItem(id("coop")))
                .body("data.actor", equalTo(id("city")))
                .body("data.truncated", is(false))
                .body("data.leftOut", is(0));
        given().accept("application/graphml+xml")
                .get(address)
                .then()
                .statusCode(200)
                .contentType("application/graphml+xml")
                .body("graphml.graph.node.size()", is(4))
                .body("graphml.graph.edge.size()", is(3));
    }

    @Test
    void everyFormatTellsWhatIsMissing() {
        var hub = id("hub");
        var address = "/api/v1/actors/" + hub + "/network?limit=10";
        var next = given().get(address).jsonPath().getString("next");
        given().accept("application/vnd.cytoscape+json")
                .get(address)
                .then()
                .body("data.truncated", is(true))
                .body("data.leftOut", is(1 + 1000 - 10))
                .body("data.cut", equalTo(hub))
                .body("data.next", equalTo(next));
        given().accept("application/graphml+xml")
                .get(address)
                .then()
                .body("graphml.graph.data.find { it.@key == 'truncated' }", equalTo("true"))
                .body("graphml.graph.data.find { it.@key == 'leftOut' }", equalTo("991"))
                .body("graphml.graph.data.find { it.@key == 'cut' }", equalTo(hub))
                .body("graphml.graph.data.find { it.@key == 'next' }", equalTo(next));
    }

    @Test
    void aChainLeadsThroughAlliances() {
        given().get("/api/v1/paths?from=%s&to=%s".formatted(id("city"), id("firm")))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].length", is(6))
                .body("items[0].strength", is(0.5f))
                .body(
                        "items[0].nodes.name",
                        contains(
                                "City of knots",
                                "One of knots",
                                "Coop of knots",
                                "Two of knots",
                                "University of knots",
                                "Three of knots",
                                "Company of knots"))
                .body("items[0].edges.role", hasItem("knowledge-partner"));
    }

    /** The shortest of all ways consists of a tie that ended, so a longer one is looked for. */
    @ParameterizedTest
    @CsvSource({"k=1, 2", "k=1&at=2020, 4", "k=2, 2", "k=2&at=2020, 4", "k=1&at=2009, 2"})
    void aWayOfTiesInForceMayBeLonger(String query, int length) {
        var files = TestPackage.ofNewSource();
        files.withActors("from", "between", "to")
                .with("alliances", """
                        id,name,kind,source_url
                        old,Old way,project,https://e.org
                        first,First half,project,https://e.org
                        second,Second half,project,https://e.org
                        """)
                .with("memberships", """
                        alliance_id,actor_id,role,start_year,end_year,source_url
                        old,from,member,2005,2010,https://e.org
                        old,to,member,2005,2010,https://e.org
                        first,from,member,2012,,https://e.org
                        first,between,member,2012,,https://e.org
                        second,between,member,2012,,https://e.org
                        second,to,member,2012,,https://e.org
                        """)
                .imported();
        awaitLevel();
        given().get("/api/v1/paths?from=%s&to=%s&%s".formatted(id(files, "from"), id(files, "to"), query))
                .then()
                .statusCode(200)
                .body("items[0].length", is(length));
    }

    @ParameterizedTest
    @CsvSource({"city, firm, max=4", "city, hub, max=12", "city, coop, at=2009", "city, alone, k=5"})
    void whereNoChainLeadsTheListIsEmpty(String from, String to, String query) {
        given().get("/api/v1/paths?from=%s&to=%s&%s".formatted(id(from), id(to), query))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    /** The ways around a part in which nearly all meet are more than anybody can walk: each node is looked at once. */
    @Test
    void noChainLeadsOutOfASmallPartHoweverDenseItIs() {
        var inside = oneWhosePartnersMeet(30, 12);
        for (var ends : List.of(List.of(inside, id("city")), List.of(id("city"), inside))) {
            given().get("/api/v1/paths?from=%s&to=%s".formatted(ends.get(0), ends.get(1)))
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void suggestionsAreTruncatedOnlyWhereAWalkIsNotFollowed() {
        suggestions(oneWhosePartnersMeet(20, 6), "").body("truncated", is(false));
        var dense = oneWhosePartnersMeet(30, 12);
        suggestions(dense, "").body("truncated", is(true));
        suggestions(dense, "?without=shared-partners").body("truncated", is(false));
        suggestions(id("hub"), "").body("truncated", is(true));
    }

    /** So often that what was followed led to those only whom it has met. */
    @Test
    void whomOneMeetsVeryOftenLeadsOnAllTheSame() {
        var shared = IntStream.range(0, 60).mapToObj("l%d"::formatted).toList();
        var files = TestPackage.ofNewSource()
                .withActors("a", "b", "c")
                .with(
                        "alliances",
                        table(
                                "id,name,kind,source_url",
                                Stream.concat(Stream.of("other"), shared.stream()),
                                "%1$s,Often %1$s,coalition,https://e.org/%1$s"))
                .with(
                        "memberships",
                        table(
                                "alliance_id,actor_id,role,source_url",
                                Stream.concat(
                                        Stream.of("other,b", "other,c"),
                                        shared.stream()
                                                .flatMap(alliance -> Stream.of(alliance + ",a", alliance + ",b"))),
                                "%s,member,https://e.org/m"));
        files.imported();
        awaitLevel();
        suggestions(id(files, "a"), "?without=same-territory&without=missing-group")
                .body("items.id", contains(id(files, "c")))
                .body("truncated", is(false));
    }

    /** Of the hundreds of alliances of whoever funds many, it may be any in which a group is. */
    @Test
    void aGroupMetInOneOfVeryManyAlliancesIsNotMissing() {
        var funded = IntStream.range(0, 250).mapToObj("l%d"::formatted).toList();
        var files = TestPackage.ofNewSource()
                .with("actors", """
                        id,name,kind,country,source_url
                        fund,Fund on Norfolk,foundation,NF,https://e.org/fund
                        met,University met on Norfolk,university,NF,https://e.org/met
                        other,University not met on Norfolk,university,NF,https://e.org/other
                        """)
                .with(
                        "alliances",
                        table(
                                "id,name,kind,source_url",
                                funded.stream(),
                                "%1$s,Funded %1$s,project,https://e.org/%1$s"))
                .with(
                        "memberships",
                        table(
                                "alliance_id,actor_id,role,source_url",
                                Stream.concat(
                                        Stream.of("l0,met"), funded.stream().map(alliance -> alliance + ",fund")),
                                "%s,member,https://e.org/m"));
        files.imported();
        awaitLevel();
        suggestions(id(files, "fund"), "").body("items.name", not(hasItem("University not met on Norfolk")));
    }

    private static ValidatableResponse suggestions(String actor, String query) {
        return given().get("/api/v1/actors/" + actor + "/suggestions" + query)
                .then()
                .statusCode(200);
    }

    /** The id of one of so many actors that is in one alliance with all others, which are in so many. */
    private static String oneWhosePartnersMeet(int ofActors, int ofAlliances) {
        var files = TestPackage.ofNewSource();
        var actors = IntStream.range(0, ofActors).mapToObj("a%d"::formatted).toList();
        var alliances =
                IntStream.range(0, ofAlliances).mapToObj("l%d"::formatted).toList();
        files.withActors(actors.toArray(String[]::new))
                .with(
                        "alliances",
                        table(
                                "id,name,kind,source_url",
                                alliances.stream(),
                                "%1$s,All %1$s,coalition,https://e.org/%1$s"))
                .with(
                        "memberships",
                        table(
                                "alliance_id,actor_id,role,source_url",
                                alliances.stream().flatMap(alliance -> actors.stream()
                                        .filter(actor -> alliance.equals("l0") || !actor.equals("a0"))
                                        .map(actor -> alliance + "," + actor)),
                                "%s,member,https://e.org/m"))
                .imported();
        awaitLevel();
        return id(files, "a0");
    }

    private static String table(String header, Stream<String> rows, String row) {
        return Stream.concat(Stream.of(header), rows.map(row::formatted)).collect(Collectors.joining("\n", "", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            from=%1$s;                      to is missing
            to=%1$s;                        from is missing
            from=%1$s&to=%1$s;              the same actor
            from=%1$s&to=000000000x;        is not an id
            from=%1$s,%2$s&to=%1$s;         is not an id
            from=%1$s&to=%2$s&k=6;          k is a number from 1 to 5
            from=%1$s&to=%2$s&max=13;       max is a number from 2 to 12
            """)
    void whatCannotBeReadIsExplained(String query, String detail) {
        var body = given().get("/api/v1/paths?" + query.formatted(id("city"), id("coop")))
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertTrue(body.getString("detail").contains(detail), body.getString("detail"));
    }

    @Test
    void theUmbrellaGoesBothWays() {
        Submitted.correction(id("coop"), Map.of("umbrella", id("union")))
                .verified()
                .accepted();
        Submitted.correction(id("union"), Map.of("umbrella", id("world")))
                .verified()
                .accepted();
        awaitLevel();
        given().get("/api/v1/actors/" + id("union") + "/umbrella")
                .then()
                .statusCode(200)
                .body("ancestors.name", contains("World of knots"))
                .body("descendants.name", contains("Coop of knots"));
        given().get("/api/v1/actors/" + id("world") + "/umbrella")
                .then()
                .body("descendants.name", contains("Union of knots", "Coop of knots"))
                .body("descendants.depth", contains(1, 2))
                .body("descendants.partOf", contains(id("world"), id("union")))
                .body("descendantCount", is(2))
                .body("ancestors", empty());
    }

    @Test
    void aSuggestionTellsItsReasons() {
        given().get("/api/v1/actors/" + id("city") + "/suggestions")
                .then()
                .statusCode(200)
                .body("items[0].name", equalTo("University of knots"))
                .body("items[0].reasons.reason", contains("shared-partners", "missing-group", "same-territory"))
                .body("items[0].reasons[0].partners.name", contains("Coop of knots"))
                .body("items[0].reasons[1].codes", contains("academia"))
                .body("items.name", hasItem("Alone of knots"))
                .body("items.name", not(hasItem("Coop of knots")))
                .body("truncated", is(false))
                .body("weights.size()", is(5));
    }

    /** Whoever is in no alliance meets only its own group, so that this is what does not speak for anybody. */
    @Test
    void toOneThatIsInNoAllianceItsOwnGroupIsNotMissing() {
        var files = TestPackage.ofNewSource().with("actors", """
                id,name,kind,country,source_url
                alone,Alone on Tuvalu,cooperative,TV,https://e.org/alone
                alike,Alike on Tuvalu,cooperative,TV,https://e.org/alike
                city,Funafuti on Tuvalu,local-government,TV,https://e.org/city
                """);
        files.imported();
        awaitLevel();
        suggestions(id(files, "alone"), "")
                .body("items.name", hasItem("Funafuti on Tuvalu"))
                .body("items.name", not(hasItem("Alike on Tuvalu")));
    }

    @Test
    void itsTerritoryAloneSpeaksForNobody() {
        var files = TestPackage.ofNewSource().with("actors", """
                id,name,kind,country,source_url
                coop,Coop on Nauru,cooperative,NR,https://e.org/coop
                city,City on Nauru,local-government,NR,https://e.org/city
                forum,Forum on Nauru,forum,NR,https://e.org/forum
                """);
        files.imported();
        awaitLevel();
        suggestions(id(files, "coop"), "").body("items.name", contains("City on Nauru"));
        suggestions(id(files, "coop"), "?without=missing-group").body("items", hasSize(0));
    }

    @Test
    void aReasonCanBeSwitchedOff() {
        given().get("/api/v1/actors/" + id("city") + "/suggestions?without=same-territory&without=missing-group")
                .then()
                .body("items", not(empty()))
                .body("items.reasons.reason.flatten()", everyItem(not(oneOf("missing-group", "same-territory"))))
                .body("weights.size()", is(3));
    }

    @Test
    void whoDeniesAMembershipIsNeitherPartnerNorSuggested() {
        var denier = Submitted.listedActor("Denier of knots", "SN");
        var partner = Submitted.listedActor("Partner of knots", "SN");
        Submitted.newAlliance("Denied of knots", denier, partner).verified().accepted();
        awaitLevel();
        var membership = given().get("/api/v1/actors/" + denier + "/alliances")
                .jsonPath()
                .getString("items[0].id");
        Submitted.claim(denier)
                .verified()
                .accepted()
                .asks()
                .contentType("application/json")
                .body(Map.of("state", "disputed", "reason", "We never joined."))
                .post("/api/v1/memberships/" + membership + "/confirmation")
                .then()
                .statusCode(200);
        awaitLevel();
        given().get("/api/v1/actors/" + partner + "/network")
                .then()
                .body("nodes.name", not(hasItem("Denier of knots")));
        given().get("/api/v1/actors/" + partner + "/network?state=disputed&state=reported")
                .then()
                .body("nodes.name", hasItem("Denier of knots"));
        given().get("/api/v1/actors/" + partner + "/suggestions")
                .then()
                .body("items.name", not(hasItem("Denier of knots")));
    }

    @ParameterizedTest
    @CsvSource({"network", "umbrella", "suggestions"})
    void anIdThatNobodyHasIsNotFound(String what) {
        given().get("/api/v1/actors/0twvhjpzz/" + what).then().statusCode(404);
    }

    private static String id(String actor) {
        return id(ROWS, actor);
    }

    private static String id(TestPackage files, String actor) {
        return given().queryParam("identifier", files.source() + ":" + actor)
                .get("/api/v1/actors")
                .then()
                .body("total", is(1))
                .extract()
                .jsonPath()
                .getString("items[0].id");
    }
}
