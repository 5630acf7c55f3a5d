package org.tequio.exchange.imports;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.reference.StakeholderGroup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tequio.engines.Admin.awaitLevel;

/** A real map of who works with whom, of which the answer is known: the file is not ours, and is only read. */
@QuarkusTest
@EnabledIfSystemProperty(named = "tequio.ebola", matches = ".+", disabledReason = "Name the file")
class EbolaTest {

    private static final Path FOLDER = Path.of("target/ebola");

    @Inject
    Moderator moderator;

    @Test
    void districtsRankByTheGroupsThatTheFileNamesThere() throws IOException {
        var ebola = EbolaPackage.read(Path.of(System.getProperty("tequio.ebola")));
        write(ebola.files());
        var rows = TestPackage.ofNewSource();
        ebola.files().forEach(rows::with);
        var imported = rows.imported();
        assertEquals(0, imported.getInt("counts.rejected"), imported.prettify());
        awaitLevel();

        var ranked = ranked();
        var expected = ebola.groupsByDistrict();
        var told = new TreeMap<String, Integer>();
        expected.keySet()
                .forEach(district -> told.put(
                        district,
                        ranked.get(moderator.alliance(rows, district).id().value())));
        assertEquals(expected, told);
        System.out.printf("%d districts, %s%n", told.size(), told);
    }

    /** Also to be sent by hand to a program that runs. */
    private static void write(Map<String, String> files) throws IOException {
        Files.createDirectories(FOLDER);
        for (var file : files.entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey() + ".csv"), file.getValue());
        }
    }

    /** How many of the seven groups meet in each task force, of those in which each group meets with others. */
    private static Map<String, Integer> ranked() {
        var ranked = new HashMap<String, Integer>();
        Stream.of(StakeholderGroup.values())
                .filter(StakeholderGroup::isMeasured)
                .forEach(group -> {
                    var spaces = given().get(
                                    "/api/v1/convergence/spaces?kind=task-force&limit=100&groups=" + group.code())
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
                    assertNull(spaces.get("alliances.next"));
                    List<Integer> presence = spaces.getList("alliances.items.presence");
                    assertEquals(
                            presence.stream().sorted(Comparator.reverseOrder()).toList(), presence);
                    List<String> ids = spaces.getList("alliances.items.id");
                    for (int i = 0; i < ids.size(); i++) {
                        ranked.put(ids.get(i), presence.get(i));
                    }
                });
        return ranked;
    }
}
