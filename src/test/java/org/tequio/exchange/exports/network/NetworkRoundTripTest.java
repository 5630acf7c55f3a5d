package org.tequio.exchange.exports.network;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.tequio.engines.TestPackage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.awaitLevel;

/** GraphML, read by JGraphT and imported as tables, is the same GraphML when it is exported again, but for the ids. */
@QuarkusTest
class NetworkRoundTripTest {

    private static final Map<String, String> OF_ACTORS = Map.of(
            "name", "name",
            "kind", "kind",
            "level", "level",
            "country", "country",
            "latitude", "latitude",
            "longitude", "longitude",
            "founded", "founded",
            "closed", "closed",
            "licence", "licence",
            "sourceUrl", "source_url");
    private static final Map<String, String> OF_ALLIANCES = Map.of(
            "name", "name",
            "kind", "kind",
            "since", "start_year",
            "until", "end_year",
            "licence", "licence",
            "sourceUrl", "source_url");
    private static final Map<String, String> OF_MEMBERSHIPS = Map.of(
            "source", "actor_id",
            "target", "alliance_id",
            "role", "role",
            "state", "state",
            "since", "start_year",
            "until", "end_year",
            "licence", "licence",
            "sourceUrl", "source_url");

    @Test
    void theNetworkOfAnAllianceComesBack() throws Exception {
        var rows = TestPackage.ofNewSource()
                .with("actors", """
                id,name,kind,level,country,latitude,longitude,founded,closed,licence,source_url
                one,"Одна ""три"" & <две>",local-government,local,BN,42.87,74.59,1878,,CC0-1.0,https://e.org/?a=1&b=2
                two,=Two,cooperative,,BN,,,2001-05,2019-12-31,,https://e.org/two
                """)
                .with("alliances", """
                id,name,kind,start_year,end_year,licence,source_url
                all,All,coalition,2010,2015-06,ODbL-1.0,https://e.org/all
                """)
                .with("memberships", """
                alliance_id,actor_id,role,start_year,end_year,state,licence,source_url
                all,one,lead,2010,,confirmed,CC0-1.0,https://e.org/m1
                all,two,member,2011-02-03,2012,ended,,https://e.org/m2
                """);
        rows.imported();
        var first = network(rows.source());
        assertEquals(3, first.nodes().size());
        assertEquals(2, first.edges().size());

        var elsewhere = TestPackage.ofNewSource()
                .with("actors", table(nodes(first, "actor"), OF_ACTORS))
                .with("alliances", table(nodes(first, "alliance"), OF_ALLIANCES))
                .with("memberships", table(first.edges().stream(), OF_MEMBERSHIPS));
        assertEquals(5, elsewhere.imported().getInt("counts.created"));
        assertEquals(withoutIds(first), withoutIds(network(elsewhere.source(), id(first, "alliance"))));
    }

    private static ReadNetwork network(String source) throws Exception {
        return network(source, "all");
    }

    private static ReadNetwork network(String source, String alliance) throws Exception {
        awaitLevel();
        String id = given().queryParam("identifier", source + ":" + alliance)
                .get("/api/v1/alliances")
                .path("items[0].id");
        var file = given().queryParam("allianceId", id).get("/api/v1/exports/network.graphml");
        return ReadNetwork.of("graphml", new String(file.asByteArray(), StandardCharsets.UTF_8));
    }

    private static String id(ReadNetwork network, String type) {
        return nodes(network, type).findFirst().orElseThrow().get("id");
    }

    private static Stream<Map<String, String>> nodes(ReadNetwork network, String type) {
        return network.nodes().entrySet().stream()
                .filter(node -> node.getValue().get("type").equals(type))
                .map(node -> {
                    var values = new LinkedHashMap<>(node.getValue());
                    values.put("id", node.getKey());
                    return values;
                });
    }

    private static String table(Stream<Map<String, String>> rows, Map<String, String> columns) throws IOException {
        var names = new LinkedHashMap<>(columns);
        names.putIfAbsent("id", "id");
        var header = CsvSchema.builder()
                .addColumns(names.values(), CsvSchema.ColumnType.STRING)
                .setUseHeader(true)
                .build();
        var cells = rows.map(row -> names.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getValue, name -> row.getOrDefault(name.getKey(), ""))))
                .toList();
        return new CsvMapper().writer(header).writeValueAsString(cells);
    }

    private static List<TreeSet<String>> withoutIds(ReadNetwork network) {
        var names = new TreeMap<String, String>();
        network.nodes().forEach((id, values) -> names.put(id, values.get("name")));
        return List.of(
                network.nodes().values().stream().map(Map::toString).collect(Collectors.toCollection(TreeSet::new)),
                network.edges().stream()
                        .map(edge -> {
                            var values = new TreeMap<>(edge);
                            values.remove("id");
                            values.replaceAll((name, value) -> names.getOrDefault(value, value));
                            return values.toString();
                        })
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
