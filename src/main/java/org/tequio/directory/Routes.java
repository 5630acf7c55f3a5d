package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.directory.Route.Kind;
import org.tequio.shared.Graph.Reading;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Chooses the route to a page that looks at the fewest records. The matching ones are taken to be spread evenly: among
 * {@code n} records of which {@code m} match, a page of {@code k} is full after {@code k n / m}.
 */
@ApplicationScoped
class Routes {

    /** Up to here it is cheaper to look at all records that a filter reaches, though nobody counted them. */
    private static final int FEW = 5_000;

    private static final String BY_NAME = "sortKey";

    private final Totals totals;
    private final CountsAtHand counts;

    Routes(Totals totals, CountsAtHand counts) {
        this.totals = totals;
        this.counts = counts;
    }

    /** @param total how many match */
    Route choose(Reading graph, Inquiry inquiry, Order order, long total) {
        if (inquiry.words().isPresent()) {
            return new Route(Kind.REACHED, "", total);
        }
        int page = inquiry.limit() + 1;
        Function<String, Optional<Long>> known =
                filter -> counts.about(graph, inquiry).flatMap(counted -> counted.alone(filter));
        var along = new Route(Kind.ALONG, "", looks(page, totals.all(graph, inquiry), total));
        var conditions = inquiry.conditions();
        var indexed = inquiry.listed().streams().stream()
                .filter(conditions::has)
                .map(filter -> indexed(
                        filter, order, page, conditions, known.apply(filter).orElse(total), total));
        var reached = conditions.reachedBy().stream()
                .map(filter ->
                        new Route(Kind.REACHED, filter, known.apply(filter).orElse(ifFew(total))));
        return Stream.of(indexed, reached, Stream.of(along))
                .flatMap(routes -> routes)
                .min(Comparator.comparingDouble(Route::looks))
                .orElse(along);
    }

    private static Route indexed(
            String filter, Order order, int page, Conditions conditions, long records, long total) {
        if (!order.key().equals(BY_NAME)) {
            return new Route(Kind.FILTERED, filter, records);
        }
        int streams = conditions.choice(filter).size();
        return new Route(Kind.STREAMS, filter, Math.min(records, streams * looks(page, records, total)));
    }

    private static double looks(int page, long records, long matching) {
        return Math.min(records, (double) page * records / matching);
    }

    private static long ifFew(long total) {
        return total <= FEW ? total : Long.MAX_VALUE;
    }
}
