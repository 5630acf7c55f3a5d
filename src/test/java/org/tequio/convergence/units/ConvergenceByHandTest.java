package org.tequio.convergence.units;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.convergence.units.RandomAlliances.Actor;
import org.tequio.convergence.units.RandomAlliances.Alliance;
import org.tequio.engines.TestPackage;
import org.tequio.reference.Sdg;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

/**
 * What convergence is on random networks, each in a country of its own, is counted a second time, plainly and pair by
 * pair. {@code -Dtequio.byhand.graphs=200} makes so many.
 */
@QuarkusTest
class ConvergenceByHandTest {

    private static final int GRAPHS = Integer.getInteger("tequio.byhand.graphs", 20);
    private static final int AT_ONCE = 20;
    private static final double TOLERANCE = 1e-12;
    private static final Predicate<Alliance> ANY = alliance -> true;
    private static final JsonPathConfig DOUBLES =
            JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE);

    /** First those that no other test has an actor in. */
    private static final List<String> OWN = List.of(
            "AG", "BB", "BS", "DM", "GD", "KN", "LC", "VC", "TT", "BZ", "GY", "SR", "AW", "CW", "BM", "KY", "TC", "VG",
            "MS", "AI");

    private static final Set<String> OTHERS = Set.of("BT", "MV", "SN", "ML", "FR", "KE", "BR", "MX", "ES", "AR", "AD");

    private static final List<RandomAlliances> ALL = graphs();
    private static boolean imported;

    @BeforeEach
    void imported() {
        if (!imported) {
            awaitLevel();
            for (int from = 0; from < GRAPHS; from += AT_ONCE) {
                importAll(ALL.subList(from, Math.min(GRAPHS, from + AT_ONCE)));
            }
            imported = true;
        }
    }

    /** In parts, so that the graph is level with the register soon after each. */
    private static void importAll(List<RandomAlliances> graphs) {
        TestPackage.ofNewSource()
                .with(
                        "actors",
                        csv(
                                graphs,
                                "id,name,kind,constituency,country,subdivision,founded,sdgs,source_url",
                                RandomAlliances::actorRows))
                .with(
                        "alliances",
                        csv(graphs, "id,name,kind,start_year,sdgs,source_url", RandomAlliances::allianceRows))
                .with(
                        "memberships",
                        csv(
                                graphs,
                                "alliance_id,actor_id,role,start_year,end_year,source_url",
                                RandomAlliances::membershipRows))
                .imported();
        awaitLevel();
    }

    private static List<RandomAlliances> graphs() {
        var countries = Stream.concat(
                        OWN.stream(),
                        Territories.WORLD.all().stream()
                                .filter(Territory::isCountry)
                                .map(Territory::code)
                                .filter(code -> !OTHERS.contains(code) && !code.equals(RandomAlliances.ABROAD)))
                .distinct()
                .toList();
        var targets = Sdg.ALL.stream().filter(Sdg::isTarget).map(Sdg::code).toList();
        return IntStream.range(0, GRAPHS)
                .mapToObj(i -> RandomAlliances.of(
                        "convergence-" + i, i, countries.get(i), targets.get(i * 7 % targets.size())))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "at=2009", "at=2014-06", "at=2019-02-11"})
    void aCountryIsWhatItsPairsMakeIt(String query) {
        for (var graph : ALL) {
            var unit = get("/api/v1/convergence/units/%s?weighted=true&%s".formatted(graph.country(), query));
            compare(unit, plain(graph, unit.getString("at"), ANY), graph.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "at=2013"})
    void aSubdivisionIsWhatItsOwnPairsMakeIt(String query) {
        int compared = 0;
        for (var graph : ALL) {
            for (var code : RandomAlliances.subdivisions(graph.country())) {
                var unit = get("/api/v1/convergence/units/%s?weighted=true&%s".formatted(code, query));
                Predicate<Actor> inside = actor -> actor.subdivision().equals(code);
                compare(unit, PlainCount.of(graph, unit.getString("at"), inside, ANY), graph.name() + " " + code);
                compared++;
            }
        }
        assertTrue(compared > GRAPHS / 2, compared + " subdivisions were compared");
    }

    @ParameterizedTest
    @CsvSource({"at=2012", "at=2031"})
    void aCountryIsInTheListWhatItIsAlone(String query) {
        for (var graph : ALL) {
            var list = get("/api/v1/convergence?by=country&within=%s&%s".formatted(graph.country(), query));
            assertEquals(1, list.getInt("total"));
            var plain = plain(graph, list.getString("at"), ANY);
            assertEquals(plain.pairs().size(), list.getInt("items[0].pairs"), graph.name());
            near(plain.convergence(), list.get("items[0].convergence"), graph.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "at=2015-12"})
    void aGoalInACountryIsOfWhatCarriesIt(String query) {
        for (var graph : ALL) {
            var unit = get("/api/v1/convergence/units/%s~%s?weighted=true&%s"
                    .formatted(graph.target(), graph.country(), query));
            assertEquals(graph.country() + "~" + graph.target(), unit.getString("unit.code"));
            var plain = PlainCount.of(graph, unit.getString("at"), home(graph).and(Actor::carries), Alliance::carries);
            compare(unit, plain, graph.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "at=2010"})
    void aKindOfAllianceInACountryRestrictsAlliancesOnly(String query) {
        for (var graph : ALL) {
            var plain =
                    get("/api/v1/convergence/units/%s~coalition?weighted=true&%s".formatted(graph.country(), query));
            compare(
                    plain,
                    plain(graph, plain.getString("at"), alliance -> alliance.kind()
                            .equals("coalition")),
                    graph.name());
            var listed = get(
                    "/api/v1/convergence?by=alliance-kind&limit=100&within=%s&%s".formatted(graph.country(), query));
            assertEquals(
                    plain.<Object>get("realised"),
                    listed.<Object>get("items.find { it.unit.code == 'coalition' }.realised"));
            assertEquals(
                    plain.<Object>get("actors"),
                    listed.<Object>get("items.find { it.unit.code == 'coalition' }.actors"));
        }
    }

    @Test
    void aSeriesIsTheUnitAtTheEndOfEachYear() {
        int points = 0;
        for (var graph : ALL) {
            var series = get("/api/v1/convergence/units/%s?include=series".formatted(graph.country()));
            for (var point : series.<Map<String, Object>>getList("series")) {
                var plain = plain(graph, (String) point.get("day"), ANY);
                var place = graph.name() + " " + point.get("day");
                assertEquals(plain.measured().size(), ((Number) point.get("actors")).intValue(), place);
                assertEquals(plain.meetings().size(), ((Number) point.get("alliances")).intValue(), place);
                near(plain.potential(), point.get("potential"), place);
                near(plain.realised(), point.get("realised"), place);
                near(plain.convergence(), point.get("convergence"), place);
                assertEquals(
                        plain.alliances().stream()
                                .filter(alliance -> alliance.since().isEmpty())
                                .count(),
                        ((Number) ((Map<?, ?>) point.get("undated")).get("alliances")).longValue(),
                        place);
                points++;
            }
        }
        assertTrue(points > 10 * GRAPHS, points + " years were compared");
    }

    private static PlainCount plain(RandomAlliances graph, String day, Predicate<Alliance> alliances) {
        return PlainCount.of(graph, day, home(graph), alliances);
    }

    private static Predicate<Actor> home(RandomAlliances graph) {
        return actor -> actor.country().equals(graph.country());
    }

    private static void compare(JsonPath unit, PlainCount plain, String place) {
        unit.<String, Number>getMap("actors")
                .forEach((group, number) -> assertEquals(plain.of(group), number.longValue(), place + " " + group));
        assertEquals(plain.of("platform"), unit.getLong("beside.platform"), place);
        assertEquals(plain.of("unknown"), unit.getLong("beside.unknown"), place);
        assertEquals(plain.meetings().size(), unit.getInt("alliances"), place);
        assertEquals(plain.pairs().size(), unit.getInt("pairs"), place);
        assertEquals(plain.crossGroupPairs(), unit.getLong("crossGroupPairs"), place);
        assertEquals(plain.measured().stream().map(Actor::group).distinct().count(), unit.getLong("presence"), place);
        assertEquals(plain.measured().size() < 10 || plain.meetings().size() < 3, unit.getBoolean("thin"), place);
        assertEquals(
                plain.actors().stream()
                        .filter(actor -> actor.founded().isEmpty())
                        .count(),
                unit.getLong("coverage.undated.actors"),
                place);
        assertEquals(
                plain.alliances().stream()
                        .filter(alliance -> alliance.since().isEmpty())
                        .count(),
                unit.getLong("coverage.undated.alliances"),
                place);
        assertEquals(
                plain.memberships().stream()
                        .filter(membership -> membership.since().isEmpty())
                        .count(),
                unit.getLong("coverage.undated.memberships"),
                place);
        assertEquals(
                plain.memberships().size(),
                unit.<String, Number>getMap("coverage.memberships").values().stream()
                        .mapToLong(Number::longValue)
                        .sum(),
                place);
        assertEquals(plain.of("unknown"), unit.getLong("coverage.unknownKind"), place);
        var missing = new TreeSet<>(unit.getMap("actors").keySet());
        plain.measured().forEach(actor -> missing.remove(actor.group()));
        assertEquals(missing, new TreeSet<>(unit.getList("missing", String.class)), place);
        assertEquals(
                plain.meetings().isEmpty() ? 0 : 1,
                unit.<String, Number>getMap("patterns").values().stream()
                        .mapToDouble(Number::doubleValue)
                        .sum(),
                TOLERANCE,
                place);
        var shannon = plain.shannon();
        near(shannon, unit.get("shannon"), place + " shannon");
        near(shannon == null ? null : shannon / Math.log(7), unit.get("evenness"), place + " evenness");
        near(shannon == null ? null : Math.exp(shannon), unit.get("hill?.get(1)"), place + " hill 1");
        near(plain.simpson(), unit.get("hill?.get(2)"), place + " hill 2");
        near(plain.potential(), unit.get("potential"), place + " potential");
        near(plain.realised(), unit.get("realised"), place + " realised");
        near(plain.convergence(), unit.get("convergence"), place + " convergence");
        near(plain.eiIndex(), unit.get("eiIndex"), place + " eiIndex");
        near(plain.assortativity(), unit.get("assortativity"), place + " assortativity");
        near(plain.openness(), unit.get("openness"), place + " openness");
        near(plain.weightedRealised(), unit.get("weighted.realised"), place + " weighted");
        near(plain.weightedConvergence(), unit.get("weighted.convergence"), place + " weighted convergence");
        mustSayWhy(unit, place);
    }

    /** Whatever is null has a reason, and nothing else has. */
    private static void mustSayWhy(JsonPath unit, String place) {
        var reasons = new HashSet<>(unit.<String, String>getMap("reasons").keySet());
        reasons.removeAll(Set.of("series", "mostConvergent", "interval", "provenance", "schemes"));
        var missing = Stream.of(
                        "shannon",
                        "evenness",
                        "hill",
                        "potential",
                        "realised",
                        "convergence",
                        "eiIndex",
                        "assortativity",
                        "openness")
                .filter(measure -> unit.get(measure) == null)
                .flatMap(measure -> Set.of("realised", "convergence").contains(measure)
                        ? Stream.of(measure, "weighted." + measure)
                        : Stream.of(measure))
                .collect(Collectors.toSet());
        assertEquals(missing, reasons, place);
    }

    private static void near(Double expected, Object answered, String place) {
        if (expected == null || answered == null) {
            assertEquals(expected, answered, place);
        } else {
            assertEquals(expected, ((Number) answered).doubleValue(), TOLERANCE, place);
        }
    }

    private static JsonPath get(String address) {
        return given().get(address).then().statusCode(200).extract().jsonPath(DOUBLES);
    }

    private static String csv(
            List<RandomAlliances> graphs, String header, Function<RandomAlliances, List<String>> rows) {
        return Stream.concat(Stream.of(header), graphs.stream().flatMap(graph -> rows.apply(graph).stream()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
