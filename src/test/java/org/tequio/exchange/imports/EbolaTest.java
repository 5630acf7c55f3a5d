package org.tequio.exchange.imports;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.reference.StakeholderGroup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.awaitLevel;

/** A real map of who works with whom, of which the answer is known: the file is not ours, and is only read. */
@QuarkusTest
@EnabledIfSystemProperty(named = "tequio.ebola", matches = ".+", disabledReason = "Name the file")
class EbolaTest {

    private static final Path FOLDER = Path.of("target/ebola");

    @Inject
    Moderator moderator;

    @Test
    void inEachDistrictAsManyGroupsMeetAsTheFileNamesThere() throws IOException {
        var ebola = EbolaPackage.read(Path.of(System.getProperty("tequio.ebola")));
        write(ebola.files());
        var rows = TestPackage.ofNewSource();
        ebola.files().forEach(rows::with);
        var imported = rows.imported();
        assertEquals(0, imported.getInt("counts.rejected"), imported.prettify());
        awaitLevel();

        var expected = ebola.groupsByDistrict();
        var told = new TreeMap<String, Integer>();
        expected.keySet()
                .forEach(district ->
                        told.put(district, measured(alliance(rows, district).getList("groups"))));
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

    private JsonPath alliance(TestPackage rows, String district) {
        var id = moderator.alliance(rows, district).id().value();
        return given().get("/api/v1/alliances/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int measured(Collection<String> groups) {
        return (int) groups.stream()
                .flatMap(code -> StakeholderGroup.CODES.find(code).stream())
                .filter(StakeholderGroup::isMeasured)
                .count();
    }
}
