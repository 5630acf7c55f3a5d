package org.tequio.convergence.units;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.TestPackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The small unit of {@code src/docs/measures.md} is imported, and the endpoints answer with the page's figures. */
@QuarkusTest
class MeasuresByHandTest {

    private static final double TOLERANCE = 1e-12;
    private static final Path PAGE = Path.of("src/docs/measures.md");
    /** A row of the page's table of figures: the measure, and what it comes to. */
    private static final Pattern FIGURE = Pattern.compile("\\| `([a-zA-Z.0-9-]+)` \\| [^|]*\\| ([-0-9.]+) \\|");

    private static final JsonPathConfig DOUBLES =
            JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE);

    private static final TestPackage ROWS =
            TestPackage.ofNewSource().with("actors", """
                    id,name,kind,constituency,country,source_url
                    g1,Thimphu of figures,local-government,,BT,https://e.org
                    g2,Ministry of figures,national-government,,BT,https://e.org
                    u1,University of figures,university,,BT,https://e.org
                    a1,Association of figures,association,,BT,https://e.org
                    c1,First coop of figures,cooperative,,BT,https://e.org
                    c2,Second coop of figures,cooperative,,BT,https://e.org
                    c3,Third coop of figures,cooperative,,BT,https://e.org
                    c4,Fourth coop of figures,cooperative,,BT,https://e.org
                    p1,Forum of figures,forum,mixed,BT,https://e.org
                    x1,Stranger of figures,unknown,,BT,https://e.org
                    m1,Island coop of figures,cooperative,,MV,https://e.org
                    """).with("alliances", """
                    id,name,kind,start_year,source_url
                    a,Pact of figures,policy-co-construction,,https://e.org
                    b,Chain of figures,coalition,,https://e.org
                    c,Desk of figures,task-force,,https://e.org
                    """).with("memberships", """
                    alliance_id,actor_id,role,start_year,end_year,source_url
                    a,g1,lead,,,https://e.org
                    a,u1,member,,,https://e.org
                    a,c1,member,,,https://e.org
                    b,a1,lead,,,https://e.org
                    b,c1,member,,,https://e.org
                    b,c2,member,,,https://e.org
                    b,c3,member,,,https://e.org
                    b,m1,member,,,https://e.org
                    c,g1,member,,,https://e.org
                    c,g2,member,,,https://e.org
                    """);

    @BeforeEach
    void imported() {
        ROWS.importedOnce();
    }

    @Test
    void theUnitHasTheFiguresOfThePage() throws IOException {
        var unit = get("/api/v1/convergence/units/BT?weighted=true");
        var figures = figures();
        assertTrue(figures.size() > 12, "the page's figures are found: " + figures);
        figures.forEach((name, figure) -> assertEquals(figure, figureOf(unit, name), TOLERANCE, name));
        assertEquals(List.of("political", "business", "development-partner"), unit.getList("missing"));
        assertEquals(1, unit.getInt("beside.platform"));
        assertEquals(1, unit.getInt("beside.unknown"));
        assertEquals(3, unit.getInt("coverage.actorsInNoAlliance"), "the fourth coop, the forum, the stranger");
        assertEquals(9, unit.getInt("coverage.memberships.reported"));
        assertTrue(unit.getBoolean("thin"));
    }

    @Test
    void thePublishedMeasuresHaveThemToo() throws IOException {
        var measures = get("/api/v1/convergence/measures");
        var figures = figures();
        var examples = new HashMap<String, Double>();
        for (var item : measures.<Map<String, Object>>getList("items")) {
            @SuppressWarnings("unchecked")
            var example = (Map<String, Double>) item.get("example");
            example.forEach((key, value) -> examples.put(
                    key.equals("value") ? (String) item.get("name") : item.get("name") + "." + key, value));
        }
        assertTrue(examples.keySet().containsAll(figures.keySet()), "nothing is on the page only");
        // of the patterns that no alliance follows the page does not speak
        examples.forEach((name, value) -> assertEquals(figures.getOrDefault(name, 0.0), value, TOLERANCE, name));
    }

    @Test
    void thePageHasEveryFormula() throws IOException {
        var page = Files.readString(PAGE);
        for (var measure : get("/api/v1/convergence/measures").<Map<String, Object>>getList("items")) {
            assertTrue(
                    page.contains("`" + measure.get("name") + "`"),
                    measure.get("name").toString());
            assertTrue(
                    page.contains("| " + measure.get("formula") + " |"),
                    measure.get("formula").toString());
            @SuppressWarnings("unchecked")
            var source = (Map<String, Object>) measure.get("source");
            assertTrue(
                    page.contains("| %s %s |".formatted(source.get("author"), source.get("year"))), source.toString());
        }
    }

    @Test
    void anAllianceIsRankedByTheGroupsOfItsMembersHere() {
        var unit = get("/api/v1/convergence/units/BT?include=alliances");
        assertEquals(
                List.of("Pact of figures", "Chain of figures", "Desk of figures"), unit.getList("mostConvergent.name"));
        assertEquals(List.of(3, 2, 1), unit.getList("mostConvergent.presence", Integer.class));
        assertEquals(0.5, unit.getDouble("mostConvergent[1].realised"), TOLERANCE);
    }

    private static double figureOf(JsonPath unit, String name) {
        if (name.equals("gap")) {
            return get("/api/v1/convergence/gaps?within=BT&minActors=2").getDouble("items[0].gap");
        }
        if (name.equals("flows.weighted")) {
            return get("/api/v1/convergence/flows?by=country&within=BT&weighted=true")
                    .getDouble("cells.find { it.x == 'BT' && it.y == 'BT' }.weighted");
        }
        if (name.startsWith("hill.")) {
            return unit.getDouble("hill[%s]".formatted(name.substring(5)));
        }
        return unit.getDouble(name.startsWith("patterns.") ? "patterns.'%s'".formatted(name.substring(9)) : name);
    }

    private static Map<String, Double> figures() throws IOException {
        var figures = new HashMap<String, Double>();
        var matcher = FIGURE.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            figures.put(matcher.group(1), Double.valueOf(matcher.group(2)));
        }
        return figures;
    }

    private static JsonPath get(String address) {
        return given().get(address).then().statusCode(200).extract().jsonPath(DOUBLES);
    }
}
