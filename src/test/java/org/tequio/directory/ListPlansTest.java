package org.tequio.directory;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.tequio.engines.BoltProxy;

import java.util.Set;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Pages in alphabetical order end when they are full: nothing but the few that several streams give is ever sorted. */
@QuarkusTest
class ListPlansTest {

    private static final Set<String> SORTING =
            Set.of("Sort@neo4j", "Top@neo4j", "PartialSort@neo4j", "PartialTop@neo4j");

    @Inject
    Driver driver;

    @ParameterizedTest
    @ValueSource(strings = {"", "&sort=-name"})
    void aStreamIsReadAsItsIndexStandsInOrder(String sort) {
        given().get("/api/v1/actors?kind=mutual&limit=3" + sort).then().statusCode(200);
        var streams = BoltProxy.standing().statements().stream()
                .filter(text -> text.startsWith("UNWIND $`kind` AS value"))
                .filter(text -> text.contains("DESC") == !sort.isEmpty())
                .toList();
        assertFalse(streams.isEmpty(), "a list of one kind is read in streams");
        streams.forEach(text -> assertEquals(0, sortsUnderApply(plan(text), false), text));
    }

    private Plan plan(String text) {
        try (var session = driver.session()) {
            return session.run("EXPLAIN " + text).consume().plan();
        }
    }

    /** How often something is sorted for each value of the filter. */
    private static long sortsUnderApply(Plan plan, boolean isUnderApply) {
        boolean isUnder = isUnderApply || plan.operatorType().startsWith("Apply");
        long own = isUnder && SORTING.contains(plan.operatorType()) ? 1 : 0;
        return own
                + plan.children().stream()
                        .mapToLong(child -> sortsUnderApply(child, isUnder))
                        .sum();
    }
}
