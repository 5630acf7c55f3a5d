package org.tequio.convergence.gaps;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.TestPackage;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Where groups could meet and do not, told of Central Asia, where no other test has actors. */
@QuarkusTest
class GapsTest {

    private static final TestPackage ROWS =
            TestPackage.ofNewSource().with("actors", """
                    id,name,kind,country,sdgs,sectors,source_url
                    c1,Coop one of gaps,cooperative,KG,8,housing,https://e.org
                    c2,Coop two of gaps,cooperative,KG,,,https://e.org
                    c3,Coop three of gaps,cooperative,KG,,,https://e.org
                    c4,Coop four of gaps,mutual,KG,,,https://e.org
                    g1,City one of gaps,local-government,KG,8,,https://e.org
                    g2,City two of gaps,local-government,KG,,,https://e.org
                    g3,City three of gaps,local-government,KG,,,https://e.org
                    u1,A university of gaps,university,KG,4,,https://e.org
                    u2,University of work of gaps,university,KG,4|8,housing,https://e.org
                    b1,A company of gaps,company,KZ,,,https://e.org
                    b2,Company of work of gaps,company,UZ,8,,https://e.org
                    d1,Agency of gaps,bilateral-agency,FR,,,https://e.org
                    t1,Coop five of gaps,cooperative,TM,,,https://e.org
                    t2,Coop six of gaps,cooperative,TM,,,https://e.org
                    t3,City four of gaps,local-government,TM,,,https://e.org
                    """).with("alliances", """
                    id,name,kind,source_url
                    one,One of gaps,project,https://e.org
                    two,Two of gaps,funding,https://e.org
                    three,Three of gaps,funding,https://e.org
                    """).with("memberships", """
                    alliance_id,actor_id,role,source_url
                    one,c1,member,https://e.org
                    one,c2,member,https://e.org
                    one,g1,lead,https://e.org
                    two,u2,member,https://e.org
                    two,d1,funder,https://e.org
                    three,g2,member,https://e.org
                    three,d1,funder,https://e.org
                    """);

    @BeforeEach
    void imported() {
        ROWS.importedOnce();
    }

    @Test
    void aGapIsWhatIsPossibleLessWhatIsReal() {
        var gaps = gaps("within=KG&minActors=9");
        assertEquals(1, gaps.getInt("total"));
        assertEquals("Kyrgyzstan", gaps.getString("items[0].unit.label"));
        assertEquals(52.0 / 72, gaps.getDouble("items[0].potential"), 1e-6);
        assertEquals(2.0 / 3, gaps.getDouble("items[0].realised"), 1e-6);
        assertEquals(2.0 / 3 / (52.0 / 72), gaps.getDouble("items[0].convergence"), 1e-6);
        assertEquals(52.0 / 72 - 2.0 / 3, gaps.getDouble("items[0].gap"), 1e-6);
        assertEquals(Map.of(), gaps.getMap("items[0].reasons"));
        assertEquals(4, gaps.getInt("items[0].actors.'sse-organisation'"));
        assertEquals(List.of("government", "academia"), gaps.getList("items[0].unconnected.one"));
        assertEquals(List.of("academia", "sse-organisation"), gaps.getList("items[0].unconnected.other"));
        assertEquals(
                List.of("political", "civil-society", "business", "development-partner"),
                gaps.getList("items[0].missing"));
    }

    @Test
    void whereNobodyMeetsNothingIsReal() {
        var gaps = gaps("within=TM&minActors=3");
        assertNull(gaps.get("items[0].realised"));
        assertNull(gaps.get("items[0].convergence"));
        assertEquals(
                Set.of("realised", "convergence"),
                gaps.getMap("items[0].reasons").keySet());
        assertEquals(2.0 / 3, gaps.getDouble("items[0].gap"), 1e-6);
    }

    @Test
    void theRarerOfTwoGroupsIsWantedAndWhoSharesAConcernComesFirst() {
        var gaps = gaps("within=KG");
        assertEquals(0, gaps.getInt("total"));
        gaps = gaps("within=KG&minActors=9");
        assertEquals("academia", gaps.getString("items[0].candidates[0].group"));
        assertEquals("government", gaps.getString("items[0].candidates[0].toMeet"));
        assertEquals(
                List.of("University of work of gaps", "A university of gaps"),
                gaps.getList("items[0].candidates[0].actors.name"));
        assertEquals(
                List.of("shared-partners", "same-territory", "same-sdg"),
                gaps.getList("items[0].candidates[0].actors[0].reasons.reason"));
        assertEquals(
                List.of(List.of(id("Agency of gaps")), List.of("KG"), List.of("8")),
                gaps.getList("items[0].candidates[0].actors[0].reasons.codes"));
        assertEquals(1, gaps.getInt("items[0].candidates[0].actors[0].degree"));
        assertEquals("sse-organisation", gaps.getString("items[0].candidates[1].toMeet"));
        assertEquals(
                List.of("same-territory", "same-sdg", "same-activity"),
                gaps.getList("items[0].candidates[1].actors[0].reasons.reason"));
    }

    private static String id(String name) {
        return given().queryParam("q", name).get("/api/v1/actors").jsonPath().getString("items[0].id");
    }

    @Test
    void whoIsMissingIsLookedForInTheNeighbourhood() {
        var gaps = gaps("within=KG&minActors=9");
        var business = "items[0].candidates.find { it.toMeet == null && it.group == 'business' }.actors";
        assertEquals("Company of work of gaps", gaps.getString(business + "[0].name"));
        assertEquals(
                List.of(List.of("business"), List.of("143"), List.of("8")),
                gaps.getList(business + "[0].reasons.codes"));
        assertEquals("A company of gaps", gaps.getString(business + "[1].name"));
        assertTrue(gaps.getBoolean("items[0].thin"));
    }

    @Test
    void whoIsNowhereAroundIsLookedForAnywhere() {
        var gaps = gaps("within=KG&minActors=9&groups=development-partner");
        assertEquals(List.of("development-partner"), gaps.getList("items[0].candidates.group"));
        List<List<String>> reasons = gaps.getList("items[0].candidates[0].actors.reasons.reason");
        assertFalse(reasons.isEmpty());
        assertTrue(
                reasons.stream().allMatch(some -> some.contains("missing-group") && !some.contains("same-territory")));
    }

    @Test
    void pagesFollowEachOther() {
        var whole = gaps("within=143&minActors=2");
        assertEquals(List.of("TM", "KG"), whole.getList("items.unit.code"));
        var first = gaps("within=143&minActors=2&limit=1");
        assertEquals(List.of("TM"), first.getList("items.unit.code"));
        var second = gaps("within=143&minActors=2&limit=1&cursor=" + first.getString("next"));
        assertEquals(List.of("KG"), second.getList("items.unit.code"));
        assertEquals(2, second.getInt("total"));
        assertNull(second.get("next"));
    }

    @Test
    void onlyGapsOfTheseGroupsAreTold() {
        var gaps = gaps("within=143&minActors=2&groups=academia");
        assertEquals(List.of("TM", "KG"), gaps.getList("items.unit.code"));
        assertEquals(List.of("academia", "academia"), gaps.getList("items[1].candidates.group"));
        assertEquals(4, gaps.getList("items[1].missing").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"country", "subregion", "region", "activity", "sdg"})
    void theWidestGapComesFirst(String by) {
        var gaps = gaps("minActors=2&limit=100&by=" + by);
        List<Number> found = gaps.getList("items.gap");
        assertFalse(found.isEmpty());
        for (int i = 0; i < found.size(); i++) {
            assertTrue(i == 0 || found.get(i).doubleValue() <= found.get(i - 1).doubleValue());
            assertEquals(by, gaps.getString("items[%d].unit.type".formatted(i)));
            List<List<?>> actors = gaps.getList("items[%d].candidates.actors".formatted(i));
            assertTrue(actors.stream().allMatch(some -> !some.isEmpty() && some.size() <= 3));
        }
    }

    @Test
    void whoCarriesAGoalCouldMeetOthersWhoDo() {
        var gaps = gaps("minActors=2&limit=100&by=sdg&groups=academia");
        var universities = "items.candidates.flatten().findAll { it.group == 'academia' && it.toMeet != null }";
        List<List<List<String>>> reasons = gaps.getList(universities + ".actors.reasons.reason");
        assertFalse(reasons.isEmpty());
        assertTrue(reasons.stream().flatMap(List::stream).allMatch(some -> some.contains("same-sdg")));
    }

    @ParameterizedTest
    @CsvSource({
        "by=kind, by",
        "by=sdg&within=SN, within",
        "within=XX, within",
        "groups=platform, groups",
        "groups=accademia, groups",
        "limit=101, limit",
        "minActors=1, minActors",
        "cursor=abc, cursor"
    })
    void whatCannotBeReadIsExplained(String query, String parameter) {
        var problem = given().get("/api/v1/convergence/gaps?" + query)
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertEquals(parameter, problem.getString("errors[0].parameter"));
    }

    private static JsonPath gaps(String query) {
        return given().get("/api/v1/convergence/gaps?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
