package org.tequio.directory;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Pages in alphabetical order end when they are full: nothing but the few that several streams give is ever sorted. */
@QuarkusTest
class ListPlansTest {

    private static final Set<String> SORTING =
            Set.of("Sort@neo4j", "Top@neo4j", "PartialSort@neo4j", "PartialTop@neo4j");

    @Inject
    Driver driver;

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name"})
    void aStreamIsReadAsItsIndexStandsInOrder(String sort) {
        var order = Order.of(sort, Listed.ACTORS);
        var conditions = new Conditions().oneOf("kind", "n.kind IN $kind", List.of("mutual"));
        var inquiry = inquiry(conditions, order);
        var text = Lists.query(inquiry, order, new Route(Route.Kind.STREAMS, "kind", 3));
        assertEquals(0, sortsUnderApply(plan(text), false), text);
    }

    @Test
    void whatMeetsTwoFiltersIsReachedByTheIndexOfBoth() {
        var order = Order.of("name", Listed.ACTORS);
        var conditions = new Conditions()
                .oneOf("country", "n.country IN $country", List.of("SN", "ML"))
                .oneOf("kind", "n.kind IN $kind", List.of("mutual"))
                .reachedTogether("country", "kind", Listed.ACTORS);
        var inquiry = inquiry(conditions, order);
        var route = new Route(Route.Kind.REACHED, conditions.reachedBy().orElseThrow(), 3);
        var seeks = details(plan(Lists.query(inquiry, order, route)))
                .filter(detail -> detail.contains("Actor(country, kind)"))
                .toList();
        assertEquals(1, seeks.size(), seeks::toString);
    }

    private static Inquiry inquiry(Conditions conditions, Order order) {
        return new Inquiry(
                Listed.ACTORS,
                conditions,
                Optional.empty(),
                Optional.of(order),
                3,
                null,
                List.of(),
                List.of(),
                Map.of());
    }

    private static Stream<String> details(Plan plan) {
        var own = plan.arguments().get("Details");
        return Stream.concat(
                Stream.ofNullable(own).map(Value::asString),
                plan.children().stream().flatMap(ListPlansTest::details));
    }

    private Plan plan(String text) {
        try (var session = driver.session()) {
            return session.run("EXPLAIN " + text).consume().plan();
        }
    }

    /** How often something is sorted for each value of the filter. */
    private static long sortsUnderApply(Plan plan, boolean isUnderApply) {
        boolean applies = plan.operatorType().startsWith("Apply");
        long own = isUnderApply && SORTING.contains(plan.operatorType()) ? 1 : 0;
        return own
                + IntStream.range(0, plan.children().size())
                        .mapToLong(i -> sortsUnderApply(plan.children().get(i), isUnderApply || applies && i > 0))
                        .sum();
    }
}
