package org.tequio.directory;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.shared.WithdrawalReason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.awaitLevel;

/** Reads whole lists while they change; {@code -Dtequio.paging.changes=10000} lets as many changes arrive. */
@QuarkusTest
class PagingTest {

    private static final int CHANGES = Integer.getInteger("tequio.paging.changes", 600);
    private static final int CHANGES_AT_ONCE = 200;

    @Inject
    Moderator moderator;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 500})
    void whatWasThereAllTheTimeIsSeenExactlyOnceWhileOtherRecordsComeAndChange(int limit) {
        var steady = TestPackage.ofNewSource();
        var names = IntStream.range(0, 60)
                .mapToObj(i -> "%s steady %d".formatted(letter(i), limit))
                .toList();
        steady.with("actors", actors(names)).imported();
        awaitLevel();
        var steadyIds = allIds("q=steady " + limit + "&sort=name");
        assertEquals(60, steadyIds.size());

        var changes = CompletableFuture.runAsync(() -> {
            var restless = TestPackage.ofNewSource();
            for (int i = 0; i < CHANGES; i += CHANGES_AT_ONCE) {
                restless.again().with("actors", actors(restlessNames(i))).imported();
            }
        });
        do {
            seesEachOnce(steadyIds, allIds("sort=name&limit=" + limit));
            seesEachOnce(steadyIds, allIds("sort=-updated&limit=" + limit));
            var all = allIds("sort=id&limit=" + limit);
            seesEachOnce(steadyIds, all);
            assertEquals(all.size(), new HashSet<>(all).size(), "not even what was renamed is seen twice");
        } while (!changes.isDone());
        changes.join();
    }

    /** Shorter names are better matches: they come to stand before the place where the first page ended. */
    @Test
    void bestMatchesGoOnBehindTheLastOneThoughBetterOnesComeAndOthersGo() {
        var steady = TestPackage.ofNewSource()
                .with("actors", actors(List.of("Wuwexi of one", "Wuwexi of two", "Wuwexi of the three lakes")));
        steady.imported();
        awaitLevel();
        var first = page("q=wuwexi&limit=2", null);
        assertEquals(3, first.getInt("total"));
        TestPackage.ofNewSource()
                .with("actors", actors(List.of("Wuwexi", "Wuwexi", "Wuwexi")))
                .imported();
        awaitLevel();
        var now = page("q=wuwexi&limit=2", null);
        assertEquals(6, now.getInt("total"));
        assertEquals(List.of("Wuwexi", "Wuwexi"), now.getList("items.name"));
        var second = page("q=wuwexi&limit=2", first.getString("next"));
        assertEquals(List.of("Wuwexi of the three lakes"), second.getList("items.name"));

        moderator.decides(() -> moderator.actor(steady, "r1").withdraw(WithdrawalReason.DISSOLVED));
        awaitLevel();
        second = page("q=wuwexi&limit=2", first.getString("next"));
        assertEquals(List.of("Wuwexi of the three lakes"), second.getList("items.name"));
    }

    private static void seesEachOnce(List<String> ids, List<String> seen) {
        var seenOfThem =
                seen.stream().filter(new HashSet<>(ids)::contains).sorted().toList();
        assertEquals(ids.stream().sorted().toList(), seenOfThem);
    }

    /** The same two hundred records under new names, which stand elsewhere in the list. */
    private static List<String> restlessNames(int round) {
        return IntStream.range(0, CHANGES_AT_ONCE)
                .mapToObj(i -> "%s restless %d".formatted(letter(i + round * 7), i))
                .toList();
    }

    private static String letter(int i) {
        return String.valueOf((char) ('a' + i % 26));
    }

    private static String actors(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> "r%d,%s,cooperative,SN,https://e.org\n".formatted(i, names.get(i)))
                .collect(Collectors.joining("", "id,name,kind,country,source_url\n", ""));
    }

    private static List<String> allIds(String query) {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page("fields=id&" + query, cursor);
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        return seen;
    }

    private static JsonPath page(String query, @Nullable String cursor) {
        var request = given();
        for (var parameter : query.split("&")) {
            request.queryParam(parameter.split("=")[0], parameter.split("=")[1]);
        }
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/api/v1/actors").then().statusCode(200).extract().jsonPath();
    }
}
