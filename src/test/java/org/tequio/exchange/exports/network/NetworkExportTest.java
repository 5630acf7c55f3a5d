package org.tequio.exchange.exports.network;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.reference.MembershipState;
import org.w3c.dom.Element;

import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

/** The network in each format, read back by somebody else's reader and compared with what was put in. */
@QuarkusTest
class NetworkExportTest {

    private static final String ODD_NAME = "Città <di> \"nodi\" & 協同組合 𐐷";
    private static final Set<String> CHOSEN = Set.of("city", "coop", "alone");

    private static final TestPackage ROWS =
            TestPackage.ofNewSource().with("actors", """
                    id,name,kind,constituency,level,country,founded,source_url
                    city,"Città <di> ""nodi"" & 協同組合 𐐷",local-government,,local,SN,,https://e.org/?a=1&b=2
                    coop,=Coop,cooperative,,,SN,2001-05,https://e.org
                    uni,Uni,university,,,ML,,https://e.org
                    firm,Firm,company,,,FR,,https://e.org
                    ngo,Ngo,association,,,KE,,https://e.org
                    forum,Forum,forum,mixed,,,,https://e.org
                    alone,Alone,university,,,SN,,https://e.org
                    """).with("alliances", """
                    id,name,kind,start_year,end_year,source_url
                    one,One,project,2010,2015,https://e.org
                    two,Two,coalition,2018-03,,https://e.org
                    three,Three,forum,,,https://e.org
                    four,Four,project,,,https://e.org
                    none,None,project,,,https://e.org
                    """).with("memberships", """
                    alliance_id,actor_id,role,start_year,end_year,source_url
                    one,city,lead,2010,2015,https://e.org
                    one,city,member,2012,,https://e.org
                    one,coop,member,2010,,https://e.org
                    one,firm,funder,,,https://e.org
                    two,city,member,2018-03,,https://e.org
                    two,coop,member,2018,2020,https://e.org
                    two,uni,knowledge-partner,2019-06-30,,https://e.org
                    two,ngo,member,,,https://e.org
                    three,firm,lead,,,https://e.org
                    three,ngo,member,,,https://e.org
                    three,forum,member,,,https://e.org
                    three,uni,member,,,https://e.org
                    four,uni,member,,,https://e.org
                    four,firm,member,,,https://e.org
                    """);
    /** Alliance, actor, role, since, until and state of each. */
    private static final List<List<String>> MEMBERSHIPS =
            """
            one,city,lead,2010,2015,reported
            one,city,member,2012,null,reported
            one,coop,member,2010,null,reported
            one,firm,funder,null,null,reported
            two,city,member,2018-03,null,reported
            two,coop,member,2018,2020,reported
            two,uni,knowledge-partner,2019-06-30,null,reported
            two,ngo,member,null,null,disputed
            three,firm,lead,null,null,reported
            three,ngo,member,null,null,reported
            three,forum,member,null,null,reported
            three,uni,member,null,null,reported
            four,uni,member,null,null,reported
            four,firm,member,null,null,reported
            """.lines().map(line -> List.of(line.split(","))).toList();

    private static final Map<String, String> IDS = new HashMap<>();

    @Inject
    Moderator moderator;

    @BeforeEach
    void imported() {
        if (IDS.isEmpty()) {
            ROWS.imported();
            moderator.decides(() -> moderator.memberships(ROWS, "ngo").stream()
                    .filter(membership -> membership
                            .facts()
                            .allianceId()
                            .equals(moderator.alliance(ROWS, "two").id().value()))
                    .forEach(membership ->
                            membership.restate(membership.facts().in(MembershipState.DISPUTED), membership.origin())));
            awaitLevel();
            Stream.of("city", "coop", "uni", "firm", "ngo", "forum", "alone")
                    .forEach(key -> IDS.put(key, moderator.actor(ROWS, key).id().value()));
            Stream.of("one", "two", "three", "four", "none")
                    .forEach(key ->
                            IDS.put(key, moderator.alliance(ROWS, key).id().value()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "cyjs", "json", "ndjson"})
    void everyFormatTellsTheActorsChosenTheirAlliancesAndTheBorder(String format) throws Exception {
        var network = read(format, "");
        assertEquals(
                ids("city", "coop", "alone", "firm", "uni", "ngo", "one", "two"),
                network.nodes().keySet());
        assertEquals(
                ids("firm", "uni", "ngo"),
                network.nodes().entrySet().stream()
                        .filter(node -> node.getValue().get("border").equals("true"))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        assertEquals(
                new TreeMap<>(Map.of(
                        "type", "actor",
                        "name", ODD_NAME,
                        "kind", "local-government",
                        "group", "government",
                        "sector", "public",
                        "level", "local",
                        "country", "SN",
                        "border", "false",
                        "licence", network.nodes().get(IDS.get("city")).get("licence"),
                        "sourceUrl", "https://e.org/?a=1&b=2")),
                network.nodes().get(IDS.get("city")));
        assertEquals("2001-05", network.nodes().get(IDS.get("coop")).get("founded"));
        var one = network.nodes().get(IDS.get("one"));
        assertEquals(
                List.of("alliance", "2010", "2015", "north-south"), values(one, "type", "since", "until", "pattern"));
        assertEquals(edges(MEMBERSHIPS.subList(0, 8)), edges(network));
        assertEquals(
                List.of("[membership]"),
                network.edges("type").stream().distinct().toList());
    }

    @Test
    void withoutTheBorderThereAreOnlyTheMembershipsOfThoseChosen() throws Exception {
        var network = read("graphml", "&border=false");
        assertEquals(ids("city", "coop", "alone", "one", "two"), network.nodes().keySet());
        assertEquals(
                edges(MEMBERSHIPS.stream()
                        .filter(part -> CHOSEN.contains(part.get(1)))
                        .toList()),
                edges(network));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            allianceKind=coalition;            two;              city coop uni ngo
            groups=government&groups=academia; two;              city coop uni ngo
            pattern=south-south;               two;              city coop uni ngo
            since=2018;                        two;              city coop uni ngo
            until=2015;                        one;              city coop firm
            with=%2$s;                         two three four;   city coop uni ngo firm forum
            without=%1$s;                      three four;       uni firm ngo forum
            kind=local-government&with=%2$s&border=false; two;   city
            """)
    void filtersOfAlliancesLeaveTheirMembers(String query, String alliances, String actors) throws Exception {
        var among = Stream.of("one", "two", "three", "four", "none")
                .map(IDS::get)
                .collect(Collectors.joining("&allianceId=", "?allianceId=", "&"));
        var network = ReadNetwork.of(
                "json", text(given().get(address("json") + among + query.formatted(IDS.get("city"), IDS.get("uni")))));
        assertEquals(ids((alliances + " " + actors).split(" ")), network.nodes().keySet());
        assertEquals(
                edges(MEMBERSHIPS.stream()
                        .filter(part -> List.of(alliances.split(" ")).contains(part.get(0)))
                        .filter(part -> List.of(actors.split(" ")).contains(part.get(1)))
                        .toList()),
                edges(network));
        assertTrue(network.nodes().values().stream()
                .noneMatch(node -> node.get("border").equals("true")));
    }

    @Test
    void ofTheActorsChosenThoseCountThatAreInTheAlliancesChosen() throws Exception {
        var network = read("json", "&allianceKind=project");
        assertEquals(ids("one", "city", "coop", "firm"), network.nodes().keySet());
        assertEquals("true", network.nodes().get(IDS.get("firm")).get("border"));
        assertEquals(edges(MEMBERSHIPS.subList(0, 4)), edges(network));
        var ties = read("json", "&allianceKind=project&projection=actors&border=false");
        assertEquals(ids("city", "coop"), ties.nodes().keySet());
        assertEquals(
                List.of("0.5"),
                ties.edges().stream().map(tie -> tie.get("weight")).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            role=lead;                    0
            role=member&role=lead;        0 1 2 4 5 7
            state=disputed&border=false;
            state=reported;               0 1 2 3 4 5 6
            at=2011;                      0 2 3
            at=2016-02;
            at=2019;                      4 5 6 7
            at=2019-06-29;                4 5 7
            at=2021/..;                   4 6 7
            at=2014/2015;                 0 1 2 3
            """)
    void membershipsAreThoseAskedForInTheirWholePeriod(String query, String rows) throws Exception {
        var expected = Arrays.stream(rows == null ? new String[0] : rows.split(" "))
                .map(row -> MEMBERSHIPS.get(Integer.parseInt(row)))
                .toList();
        var network = read("json", "&" + query);
        // time
        var met = expected.stream().map(part -> part.get(0)).collect(Collectors.toSet());
        assertEquals(edges(expected), edges(network));
        assertTrue(network.nodes().keySet().containsAll(ids("city", "coop", "alone")));
        assertTrue(network.nodes().keySet().containsAll(ids(met.toArray(String[]::new))));
    }

    @ParameterizedTest
    @CsvSource({
        "actors, true, ''",
        "actors, false, ''",
        "alliances, true, ''",
        "alliances, false, ''",
        "actors, true, &state=reported&state=disputed",
        "alliances, true, &state=reported&state=disputed"
    })
    void aProjectionIsWhatPlainCodeMakesOfTheMemberships(String modes, boolean border, String states) throws Exception {
        var counting = MEMBERSHIPS.stream()
                .filter(part -> !states.isEmpty() || part.get(5).equals("reported"))
                .map(part -> List.of(IDS.get(part.get(1)), IDS.get(part.get(0))))
                .toList();
        var chosen = ids(CHOSEN.toArray(String[]::new));
        var entered = ids("one", "two");
        var ties = modes.equals("actors")
                ? PlainProjection.of(counting).ties(either(border, chosen), Set.copyOf(IDS.values()))
                : PlainProjection.of(counting.stream()
                                .map(part -> List.of(part.get(1), part.get(0)))
                                .toList())
                        .ties(both(entered), border ? Set.copyOf(IDS.values()) : chosen);
        for (var format : List.of("json", "graphml", "gexf", "csv")) {
            var network = read(format, "&projection=%s&border=%s%s".formatted(modes, border, states));
            assertEquals(ties, ties(network), format);
            network.edges()
                    .forEach(edge -> assertTrue(format.equals("csv")
                            || network.nodes().keySet().containsAll(values(edge, "source", "target"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "graphml", "gexf", "cyjs", "csv"})
    void aTieHasTheLicencesAndTheFirstSourceOfWhatItRestsOn(String format) throws Exception {
        var own = TestPackage.ofNewSource()
                .withActors("left", "right")
                .with("alliances", """
                        id,name,kind,source_url
                        pact,Pact,project,https://e.org
                        deal,Deal,project,https://e.org
                        """)
                .with("memberships", """
                        alliance_id,actor_id,role,licence,source_url
                        pact,left,lead,ODbL-1.0,https://e.org/c
                        pact,left,member,CC0-1.0,https://e.org/d
                        pact,right,member,CC0-1.0,https://e.org/b
                        deal,left,member,Ask | tell,https://e.org/e
                        deal,right,member,ODbL-1.0,https://e.org/f
                        """);
        own.imported();
        awaitLevel();
        var left = moderator.actor(own, "left").id().value();
        var answer = given().get(address(format) + "?projection=actors&id=" + left);
        var tie = ReadNetwork.of(format, text(answer)).edges().get(0);
        assertEquals(
                List.of("2", "Ask \\| tell|CC0-1.0|ODbL-1.0", "https://e.org/b"),
                values(tie, "shared", "licence", "sourceUrl"));
    }

    @ParameterizedTest
    @CsvSource({"ndjson, none", "ndjson, actors", "ndjson, alliances", "csv, none", "csv, actors", "csv, alliances"})
    void whoWasCutOffGoesOnBehindTheLastRow(String format, String modes) {
        int header = format.equals("csv") ? 1 : 0;
        var query = "&projection=" + modes;
        var rows = text(get(format, query)).lines().skip(header).toList();
        for (int i = 0; i < rows.size(); i++) {
            var last = header == 1
                    ? rows.get(i).split(",")[2]
                    : JsonPath.from(rows.get(i)).getString("id");
            var rest = text(get(format, query + "&after=" + last))
                    .lines()
                    .skip(header)
                    .toList();
            assertEquals(rows.subList(i + 1, rows.size()), rest, last);
        }
    }

    @ParameterizedTest
    @CsvSource({"csv, none, city", "ndjson, actors, one", "ndjson, alliances, city", "ndjson, none, 6qv3k0b7x"})
    void whatIsNoRowOfTheFileIsNotGoneOnBehind(String format, String modes, String row) {
        given().get(address(format) + "?projection=%s&after=%s".formatted(modes, IDS.getOrDefault(row, row)))
                .then()
                .statusCode(400)
                .body("detail", containsString("is not the id of a row of this file"));
    }

    @Test
    void withoutAFilterItIsTheWholeNetworkAndNoEdgeLeadsNowhere() throws Exception {
        var network = ReadNetwork.of("graphml", text(given().get(address("graphml"))));
        assertTrue(network.nodes().keySet().containsAll(IDS.values()));
        assertEquals(total("actors"), ofType(network, "actor"));
        assertEquals(total("alliances"), ofType(network, "alliance"));
        network.edges()
                .forEach(edge -> assertTrue(
                        network.nodes().keySet().containsAll(values(edge, "source", "target")), edge::toString));
        assertTrue(edges(network).containsAll(edges(MEMBERSHIPS)));
    }

    @Test
    void gexfTellsOnWhichDaysNodesAndEdgesBeginAndEnd() throws Exception {
        var text = text(get("gexf", "&border=false"));
        var document = ReadNetwork.xml(text);
        var elements = Stream.of("node", "edge")
                .flatMap(name -> ReadNetwork.elements(document, name).stream())
                .collect(Collectors.toMap(element -> element.getAttribute("id"), element -> element));
        assertEquals("2001-05-01/", days(elements.get(IDS.get("coop"))));
        assertEquals("2010-01-01/2015-12-31", days(elements.get(IDS.get("one"))));
        assertEquals(
                Set.of("2010-01-01/2015-12-31", "2012-01-01/", "2010-01-01/", "2018-03-01/", "2018-01-01/2020-12-31"),
                ReadNetwork.elements(document, "edge").stream()
                        .map(NetworkExportTest::days)
                        .collect(Collectors.toSet()));
        var schema = SchemaFactory.newDefaultInstance().newSchema(getClass().getResource("/gexf.xsd"));
        // the schema at hand is that of the version before, which does not differ in what is used here
        var before = text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
                .replace("\"1.3\"", "\"1.2\"");
        schema.newValidator().validate(new StreamSource(new StringReader(before)));
    }

    @Test
    void theTableHasNamesThatNoSpreadsheetRuns() throws Exception {
        var network = read("csv", "&border=false&role=member");
        assertEquals(
                Set.of(ODD_NAME, "'=Coop"),
                Set.copyOf(network.edges().stream()
                        .map(edge -> edge.get("sourceName"))
                        .toList()));
        assertEquals(
                Set.of("One", "Two"),
                Set.copyOf(network.edges().stream()
                        .map(edge -> edge.get("targetName"))
                        .toList()));
    }

    @Test
    void jsonIsWhatTheContractCallsANetwork() throws Exception {
        var network = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(text(get("json", "&scheme=g77")), ExportedNetwork.class);
        assertEquals("g77", network.scheme());
        assertEquals(8, network.nodes().size());
        assertEquals(8, network.edges().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "cyjs", "json"})
    void theFileSaysWhichRevisionItShows(String format) throws Exception {
        var answer = given().get(address(format));
        var asOf = answer.header("Tequio-As-Of");
        assertEquals(asOf, ReadNetwork.of(format, text(answer)).facts().get("asOf"));
        answer.then()
                .header("Content-Disposition", "attachment; filename=\"tequio-network-%s.%s\"".formatted(asOf, format));
        given().header("If-None-Match", answer.header("ETag"))
                .get(address(format))
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsCompressedForWhoTakesIt(NetworkFormat format) {
        given().header("Accept-Encoding", "gzip")
                .get(address(format.code()))
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("Vary", containsString("Accept-Encoding"));
    }

    @Test
    void aProjectionWithTooManyPairsIsRefusedBeforeItBegins() {
        int many = 460;
        var rows = TestPackage.ofNewSource().withActors("hub", "other");
        rows.with("alliances", "id,name,kind,source_url\n" + lines(many, "l%d,L,project,https://e.org"))
                .with(
                        "memberships",
                        "alliance_id,actor_id,role,source_url\n" + lines(many, "l%d,hub,member,https://e.org"))
                .imported();
        awaitLevel();
        var hub = moderator.actor(rows, "hub").id().value();
        given().get(address("graphml") + "?projection=alliances&id=" + hub)
                .then()
                .statusCode(422)
                .body("detail", containsString("105570 pairs to look at, more than the 100000 of one request"));
        given().get(address("graphml") + "?projection=actors&id=" + hub).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            graphmll;                       graphml
            json?projection=actor;          actors
            json?role=leed;                 lead
            json?state=ended-;              ended
            json?kind=cooperativ;           cooperative
            json?scheme=g7;                 g77
            json?borders=true;              border
            json?allianceKind=projekt;      project
            json?patern=south-south;        pattern
            """)
    void whatIsNotKnownIsRefusedWithTheNearest(String question, String suggestion) {
        given().get("/api/v1/exports/network." + question)
                .then()
                .statusCode(400)
                .body("errors[0].suggestion", equalTo(suggestion));
    }

    @ParameterizedTest
    @CsvSource({
        "csv?border=yes, border is true or false",
        "csv?at=20, is not a date",
        "csv?id=x, is not an id",
        "csv?allianceId=x, is not an id",
        "csv?after=x, is not an id",
        "csv?after=-, is not an id",
        "graphml?after=x, take ndjson or csv"
    })
    void whatCannotBeReadIsRefused(String question, String detail) {
        given().get("/api/v1/exports/network." + question)
                .then()
                .statusCode(400)
                .body("detail", containsString(detail));
    }

    @Test
    void aNetworkHasNoPlaceOnAMap() {
        given().get(address("geojson")).then().statusCode(404).body("detail", containsString("actors.geojson"));
    }

    private static String lines(int many, String row) {
        return IntStream.range(0, many).mapToObj(row::formatted).collect(Collectors.joining("\n", "", "\n"));
    }

    private static BiPredicate<String, String> either(boolean border, Set<String> chosen) {
        return border ? (a, b) -> chosen.contains(a) || chosen.contains(b) : both(chosen);
    }

    private static BiPredicate<String, String> both(Set<String> chosen) {
        return (a, b) -> chosen.contains(a) && chosen.contains(b);
    }

    private static String address(String format) {
        return "/api/v1/exports/network." + format;
    }

    private static Response get(String format, String query) {
        var chosen = CHOSEN.stream().map(IDS::get).collect(Collectors.joining("&id=", "?id=", ""));
        var answer = given().get(address(format) + chosen + query);
        answer.then().statusCode(200);
        return answer;
    }

    private static ReadNetwork read(String format, String query) throws Exception {
        return ReadNetwork.of(format, text(get(format, query)));
    }

    /** All formats are in UTF-8, whether their media types have a parameter that says so or not. */
    private static String text(Response answer) {
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }

    private static Set<String> ids(String... keys) {
        return Stream.of(keys).map(IDS::get).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> values(Map<String, String> owner, String... names) {
        return Stream.of(names).map(owner::get).toList();
    }

    /** As {@link ReadNetwork#edges(String...)} tells them. */
    private static List<String> edges(List<List<String>> memberships) {
        return memberships.stream()
                .map(part -> List.of(
                                IDS.get(part.get(1)),
                                IDS.get(part.get(0)),
                                part.get(2),
                                part.get(3),
                                part.get(4),
                                part.get(5))
                        .toString())
                .sorted()
                .toList();
    }

    private static List<String> edges(ReadNetwork network) {
        return network.edges("source", "target", "role", "since", "until", "state");
    }

    private static List<String> ties(ReadNetwork network) {
        return network.edges().stream()
                .map(edge -> PlainProjection.tie(
                        edge.get("source"),
                        edge.get("target"),
                        Double.parseDouble(edge.get("weight")),
                        Long.parseLong(edge.get("shared"))))
                .sorted()
                .toList();
    }

    private static long total(String list) {
        return given().get("/api/v1/%s?limit=1".formatted(list)).jsonPath().getLong("total");
    }

    private static long ofType(ReadNetwork network, String type) {
        return network.nodes().values().stream()
                .filter(node -> node.get("type").equals(type))
                .count();
    }

    private static String days(Element element) {
        return element.getAttribute("start") + "/" + element.getAttribute("end");
    }
}
