package org.tequio.convergence.flows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.TestPackage;
import org.tequio.shared.Graph;
import org.tequio.shared.Problem;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

/** Between which territories actors meet; others' records are in the same graph, so counts are told by what they gain. */
@QuarkusTest
class FlowsTest {

    private static final TestPackage ROWS =
            TestPackage.ofNewSource().with("actors", """
                    id,name,kind,country,source_url
                    comoros,Coop of flows,cooperative,KM,https://e.org
                    djibouti,University of flows,university,DJ,https://e.org
                    chile,City of flows,local-government,CL,https://e.org
                    france,Agency of flows,bilateral-agency,FR,https://e.org
                    nowhere,Network of flows,network,,https://e.org
                    """).with("alliances", """
                    id,name,kind,start_year,source_url
                    three,Three of flows,project,2001,https://e.org
                    two,Two of flows,forum,2012,https://e.org
                    """).with("memberships", """
                    alliance_id,actor_id,role,start_year,source_url
                    three,comoros,beneficiary,,https://e.org
                    three,djibouti,pivotal,,https://e.org
                    three,france,facilitating,2005,https://e.org
                    two,comoros,member,,https://e.org
                    two,chile,lead,,https://e.org
                    two,france,member,,https://e.org
                    two,nowhere,secretariat,,https://e.org
                    """);

    @Inject
    Graph graph;

    @BeforeEach
    void imported() {
        ROWS.importedOnce();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theyEqualThePairsThatOneCounts(long seed) {
        var meetings = RandomMeetings.of(seed);
        var before = Seen.now();
        meetings.rows().imported();
        awaitLevel();
        var after = Seen.now();
        after.today.mustGain(before.today, meetings.pairs(after.day.getYear(), null));
        after.led.mustGain(before.led, meetings.pairs(after.day.getYear(), "lead"));
        after.past.mustGain(before.past, meetings.pairs(2011, null));
    }

    @Test
    void anotherSchemeChangesTheSplitAndNothingElse() {
        var answers = List.of("fcssc", "g77", "oecd", "wb-income").stream()
                .map(scheme -> flows("within=KM&by=country&scheme=" + scheme))
                .toList();
        for (var answer : answers) {
            assertEquals(answers.get(0).<Object>get("cells"), answer.get("cells"));
            assertEquals(answers.get(0).<Object>get("units"), answer.get("units"));
            assertEquals(answers.get(0).getLong("pairs"), answer.getLong("pairs"));
        }
        assertEquals(
                1, count(answers.get(0), 0, "south-south", "pairs") - count(answers.get(2), 0, "south-south", "pairs"));
        var all = flows("within=KM&by=country&schemes=all");
        assertEquals(List.of("fcssc", "g77", "oecd", "wb-income"), all.getList("splits.scheme"));
        for (int i = 0; i < 4; i++) {
            assertEquals(answers.get(i).<Object>get("splits[0].counts"), all.get("splits[%d].counts".formatted(i)));
        }
    }

    /** One of its memberships is enough to know since when somebody takes part, whichever the graph tells first. */
    @Test
    void whoHasAMembershipWithADateIsDated() {
        TestPackage.ofNewSource()
                .with("actors", """
                id,name,kind,country,founded,source_url
                marshall,Coop of two roles,cooperative,MH,1990,https://e.org
                chuuk,University of two roles,university,FM,1990,https://e.org
                """)
                .with("alliances", """
                id,name,kind,start_year,source_url
                roles,Two of two roles,project,2001,https://e.org
                """)
                .with("memberships", """
                alliance_id,actor_id,role,start_year,source_url
                roles,marshall,host,,https://e.org
                roles,marshall,lead,2005,https://e.org
                roles,marshall,funder,,https://e.org
                roles,chuuk,host,,https://e.org
                roles,chuuk,lead,2005,https://e.org
                roles,chuuk,funder,,https://e.org
                """)
                .imported();
        awaitLevel();
        var flows = flows("within=MH&by=country&at=2020");
        assertEquals(1, Counted.of(flows).cells.get("FM-MH"), flows::prettify);
        assertEquals(0, flows.getLong("undated"));
    }

    @Test
    void thePairsOfATerritoryAreThoseWithAnEndInIt() {
        var flows = flows("within=KM&by=country");
        assertEquals(Map.of("CL-KM", 1L, "DJ-KM", 1L, "FR-KM", 2L, "none", 1L), Counted.of(flows).cells);
        assertEquals(4, flows.getLong("pairs"));
        assertEquals(2, count(flows, 0, "triangular", "pairs"));
        assertEquals(4, flows.getLong("units.find { it.code == 'KM' }.pairs"));
        assertEquals(2, flows.getLong("units.find { it.code == 'FR' }.pairs"));
        assertEquals("Comoros", flows.getString("units.find { it.code == 'KM' }.label"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            by=country&pattern=triangular; FR-KM=1, DJ-KM=1
            by=country&kind=forum;         CL-KM=1, FR-KM=1, none=1
            by=country&role=lead;          CL-KM=1
            by=country&role=secretariat;   none=1
            by=country&at=2002;            DJ-KM=1
            by=country&at=2005-01;         FR-KM=1, DJ-KM=1
            by=subregion;                  155-202=2, 202-202=1, 202-419=1
            by=region;                     002-002=1, 002-019=1, 002-150=2
            by=country&minimum=2;          FR-KM=2, none=1
            """)
    void theyAreWhatIsAskedFor(String query, String cells) {
        var found = Counted.of(flows("within=KM&" + query)).cells;
        if (!query.contains("country")) {
            found.remove("none");
        }
        var expected = new TreeMap<String, Long>();
        for (var cell : cells.split(", ")) {
            expected.put(cell.split("=")[0], Long.valueOf(cell.split("=")[1]));
        }
        assertEquals(expected, found);
    }

    @Test
    void whatIsLeftOutIsCounted() {
        var flows = flows("within=KM&by=country&minimum=2");
        assertEquals(2, flows.getLong("leftOut.cells"));
        assertEquals(2, flows.getLong("leftOut.pairs"));
        assertEquals(4, flows.getLong("pairs"));
    }

    @Test
    void whoCountsWithEveryRoleCountsWhatTheGraphHasCounted() {
        var roles = given().get("/api/v1/reference/roles").jsonPath().getList("items.code", String.class);
        var counted = flows("by=country&weighted=true&schemes=all");
        var lookedAt = flows("by=country&weighted=true&schemes=all&role=" + String.join("&role=", roles));
        assertEquals(counted.<Object>get("cells"), lookedAt.get("cells"));
        assertEquals(counted.<Object>get("splits"), lookedAt.get("splits"));
        assertEquals(counted.getLong("withoutSeat"), lookedAt.getLong("withoutSeat"));
    }

    @Test
    void aSeriesEndsWithThePresentDay() {
        var flows = flows("within=KM&series=true&weighted=true");
        List<Integer> years = flows.getList("splits[0].series.year");
        assertEquals(2001, years.get(0));
        var day = dayOf(flows);
        assertTrue(day.isAfter(LocalDate.now(ZoneOffset.UTC).minusDays(2)), "the graph turns shortly after midnight");
        assertEquals(day.getYear(), years.get(years.size() - 1));
        assertEquals(day.toString(), flows.getString("splits[0].series[-1].at"));
        assertEquals(flows.<Object>get("splits[0].counts"), flows.get("splits[0].series[-1].counts"));
        assertEquals("2004-12-31", flows.getString("splits[0].series[3].at"));
        assertEquals(List.of(0, 1, 0, 0, 0, 1), flows.getList("splits[0].series[3].counts.pairs"));
        assertEquals(List.of(0, 1, 1, 0, 0, 2), flows.getList("splits[0].series[4].counts.pairs"));
    }

    /** The membership of the Comoros, of no known beginning, is in each pair of 2002. */
    @Test
    void pairsOfWhichABeginningIsNotKnownAreTold() {
        assertNull(flows("within=KM").get("undated"));
        assertNotNull(flows("within=KM").get("reasons.undated"));
        assertEquals(1, flows("within=KM&at=2002").getLong("undated"));
        var years = flows("within=KM&by=country&series=true");
        assertEquals(2001, years.getInt("series[0].year"));
        assertEquals(1, years.getInt("series[0].pairs"));
        assertEquals(1, years.getInt("series[0].undated"));
        assertEquals(years.<Object>get("cells"), years.get("series[-1].cells"));
    }

    @Test
    void eachAnswerSaysItsRulesAndItsEdition() {
        var flows = given().header("Accept-Language", "fr")
                .get("/api/v1/convergence/flows?within=KM")
                .jsonPath();
        assertEquals(6, flows.getList("classes").size());
        assertTrue(flows.getString("classes[3].rule").contains("même pays"));
        assertTrue(flows.getString("classes[5].rule").contains("facilitateur"), flows.getString("classes[5].rule"));
        assertTrue(flows.getString("splits[0].version").contains("134 countries"));
        assertNotEquals(0, flows.getLong("asOf"));
    }

    @ParameterizedTest
    @CsvSource({
        "by=subregoin, by",
        "schemes=every, schemes",
        "scheme=g78, scheme",
        "at=20, at",
        "minimum=0, minimum",
        "role=leader2, role",
        "pattern=south, pattern",
        "kind=projects, kind",
        "within=KMX, within",
        "series=yes, series",
        "of=KM, of"
    })
    void whatCannotBeReadIsExplained(String query, String parameter) {
        var problem = given().get("/api/v1/convergence/flows?" + query)
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertEquals(parameter, problem.getString("errors[0].parameter"));
    }

    @Test
    void nobodyLooksAtMoreThanTheBudget() {
        var parameters = new FlowsQuery().read();
        graph.read(reading -> {
            assertThrows(Problem.class, () -> new MeetingsToday(reading, parameters, 1).count());
            return assertThrows(Problem.class, () -> MeetingsThen.of(reading, parameters, 1));
        });
    }

    private static JsonPath flows(String query) {
        return given().get("/api/v1/convergence/flows?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long count(JsonPath flows, int split, String code, String what) {
        return flows.getLong("splits[%d].counts.find { it.code == '%s' }.%s".formatted(split, code, what));
    }

    /** That the graph counts for. */
    private static LocalDate dayOf(JsonPath flows) {
        return LocalDate.parse(flows.getString("at"));
    }

    /** What is seen before and after an import. */
    private record Seen(LocalDate day, Counted today, Counted led, Counted past) {

        static Seen now() {
            var all = "by=country&weighted=true&schemes=all";
            var today = flows(all);
            return new Seen(
                    dayOf(today),
                    Counted.of(today),
                    Counted.of(flows(all + "&role=lead")),
                    Counted.of(flows(all + "&at=2011")));
        }
    }

    /** The figures of an answer. */
    private record Counted(Map<String, Long> cells, Map<String, Double> weights, Map<String, Long> classes) {

        static Counted of(JsonPath flows) {
            var counted = new Counted(new TreeMap<>(), new TreeMap<>(), new HashMap<>());
            List<Map<String, Object>> cells = flows.getList("cells");
            for (var cell : cells) {
                var name = cell.get("x") + "-" + cell.get("y");
                counted.cells.put(name, ((Number) cell.get("pairs")).longValue());
                if (cell.get("weighted") instanceof Number weight) {
                    counted.weights.put(name, weight.doubleValue());
                }
            }
            counted.cells.put("none", flows.getLong("withoutSeat"));
            counted.cells.values().removeIf(number -> number == 0);
            List<Map<String, Object>> splits = flows.getList("splits");
            for (int i = 0; i < splits.size(); i++) {
                for (var code : flows.<String>getList("splits[%d].counts.code".formatted(i))) {
                    counted.classes.put(splits.get(i).get("scheme") + " " + code, count(flows, i, code, "pairs"));
                }
            }
            return counted;
        }

        void mustGain(Counted before, RandomMeetings.Pairs pairs) {
            assertEquals(pairs.cells(), gain(cells, before.cells));
            var classes = gain(this.classes, before.classes);
            assertEquals(pairs.classes(), classes);
            weights.forEach((cell, weight) -> assertEquals(
                    pairs.weights().getOrDefault(cell, 0.0), weight - before.weights.getOrDefault(cell, 0.0), 1e-3));
        }

        private static Map<String, Long> gain(Map<String, Long> after, Map<String, Long> before) {
            var gain = new TreeMap<>(after);
            before.forEach((key, number) -> gain.merge(key, -number, Long::sum));
            gain.values().removeIf(number -> number == 0);
            return gain;
        }
    }
}
