package org.tequio.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the one command promises, on the real sample. */
class StartIT {

    private static final Pattern REQUEST = Pattern.compile("curl '(http[^']+)'");
    private static final Pattern PAGE = Pattern.compile("(?:Swagger UI|OpenAPI document) +(http\\S+)");
    private static final Pattern KEY = Pattern.compile("Admin key +(\\S+)");
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(10);
    private static final long ANSWERS_STAND_MILLIS = 50;

    /** Stays for inspection if the test fails. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path temp;

    @Test
    void greetsWithThingsThatWorkAndFindsItsDataAgain() throws Exception {
        Sight atFirst;
        try (var tequio = start()) {
            atFirst = Sight.of(tequio);
            assertTrue(atFirst.actors() > 0 && atFirst.imports().size() == 1, atFirst::toString);
            greetsWithThingsThatWork(tequio);
        }
        try (var tequio = start()) {
            assertEquals(atFirst, Sight.of(tequio));
            greetsWithThingsThatWork(tequio);
        }
    }

    @Test
    void saysSoWhileADatabaseIsAwayAndGoesOnWhenItIsBack() throws Exception {
        try (var tequio = start()) {
            var lastImport = Sight.of(tequio).imports().get(0).id();
            survivesTheAbsenceOf(Part.POSTGRES, tequio, "/api/v1/imports/" + lastImport);
            survivesTheAbsenceOf(Part.NEO4J, tequio, "/api/v1/actors");
        }
    }

    private RunningTequio start() throws Exception {
        return RunningTequio.on(temp.resolve("data"));
    }

    private static void greetsWithThingsThatWork(RunningTequio tequio) throws Exception {
        assertEquals(3, found(REQUEST, tequio).size());
        assertEquals(2, found(PAGE, tequio).size());
        for (var pattern : List.of(REQUEST, PAGE)) {
            for (var address : found(pattern, tequio)) {
                assertEquals(200, Api.getWithoutKey(address).statusCode(), address);
            }
        }
        var key = Path.of(found(KEY, tequio).get(0));
        assertEquals(tequio.folder().adminKeyFile(), key);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    }

    private static List<String> found(Pattern pattern, RunningTequio tequio) throws Exception {
        return pattern.matcher(tequio.said())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The launcher is held meanwhile, since it would bring the database back before anybody could miss it. */
    private static void survivesTheAbsenceOf(Part part, RunningTequio tequio, String path) throws Exception {
        var other = tequio.api().withAnotherKey();
        assertEquals(200, tequio.api().get(path).statusCode());
        assertEquals(200, other.get(path).statusCode());
        tequio.freezeLauncher();
        var killed = tequio.kill(Set.of(part));
        assertTimeout(A_FEW_SECONDS, () -> answersUnavailable(tequio.api(), path));
        assertTimeout(A_FEW_SECONDS, () -> answersUnavailable(other, path));
        assertTimeout(A_FEW_SECONDS, () -> assertEquals(503, healthStatus(tequio), "Health without " + part));
        tequio.thawLauncher();
        tequio.awaitReturnOf(killed);
        assertEquals(200, tequio.api().get(path).statusCode());
        assertEquals(200, other.get(path).statusCode());
    }

    private static int healthStatus(RunningTequio tequio) throws Exception {
        var answer = tequio.api().get("/q/health/ready");
        assertTrue(answer.body().contains("DOWN"), answer::body);
        return answer.statusCode();
    }

    /** What was answered just before may be answered once more; after that moment nothing is. */
    private static void answersUnavailable(Api api, String path) throws Exception {
        TimeUnit.MILLISECONDS.sleep(ANSWERS_STAND_MILLIS);
        var answer = api.get(path);
        assertEquals(503, answer.statusCode(), answer::body);
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse("none"));
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("none"));
    }
}
