package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.tequio.engines.BoltProxy;
import org.tequio.engines.TestPackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.await;
import static org.tequio.engines.Admin.awaitLevel;
import static org.tequio.engines.Admin.digest;

@QuarkusTest
class AmbiguousCommitTest {

    private static final int CUTS = 100;

    @Test
    void aCommitOfUnknownOutcomeLosesNothingAndDoublesNothing() {
        var proxy = BoltProxy.standing();
        var rows = TestPackage.ofNewSource();
        // the first rebuild of all is to end before: it begins anew with each cut
        awaitLevel();
        for (int cut = 1; cut <= CUTS; cut++) {
            proxy.cutNextCommit();
            var alliance =
                    "id,name,kind,source_url\nl%1$d,Alliance of cut %1$d,project,https://example.org%n".formatted(cut);
            var membership =
                    "alliance_id,actor_id,role,source_url\nl%1$d,a%1$d,member,https://example.org%n".formatted(cut);
            var imported = rows.again()
                    .withActors("a" + cut)
                    .with("alliances", alliance)
                    .with("memberships", membership)
                    .imported();
            assertEquals(3, imported.getInt("counts.created"));
            await("the cut", proxy::hasCut);
        }
        awaitLevel();

        var digest = digest();
        assertTrue(digest.getBoolean("equal"), digest.prettify());
        var found = RestAssured.given()
                .queryParam("q", "coop a100")
                .get("/api/v1/actors")
                .jsonPath();
        assertEquals(1, found.getInt("total"));
        System.out.printf("%d commits cut: 0 lost, 0 doubled%n", CUTS);
    }
}
