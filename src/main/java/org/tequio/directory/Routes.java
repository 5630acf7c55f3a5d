package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.directory.Route.Kind;
import org.tequio.shared.Graph.Reading;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the route to a page that looks at the fewest records. The matching ones are taken to be spread evenly: among
 * {@code n} records of which {@code m} match, a page of {@code k} is full after {@code k n / m}. Those of one record are
 * not: their names begin alike, in its languages. If they are few, all of them are looked at.
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
        if (total <= FEW && inquiry.conditions().isReachedByRecords()) {
            return new Route(Kind.REACHED, inquiry.conditions().reachedBy().orElseThrow(), total);
        }
        var others = Stream.concat(indexed(graph, inquiry, order, total), reached(graph, inquiry, total))
                .toList();
        if (others.isEmpty()) {
            return new Route(Kind.ALONG, "", total);
        }
        var along = new Route(Kind.ALONG, "", looks(inquiry, totals.all(graph, inquiry), total));
        return Stream.concat(others.stream(), Stream.of(along))
                .min(Comparator.comparingDouble(Route::looks))
                .orElse(along);
    }

    private Stream<Route> indexed(Reading graph, Inquiry inquiry, Order order, long total) {
        boolean isInOrder = order.key().equals(BY_NAME);
        return inquiry.listed().streams().stream()
                .filter(inquiry.conditions()::has)
                .map(filter -> {
                    long records = known(graph, inquiry, filter).orElse(total);
                    int streams = inquiry.conditions().choice(filter).size();
                    return isInOrder
                            ? new Route(
                                    Kind.STREAMS, filter, Math.min(records, streams * looks(inquiry, records, total)))
                            : new Route(Kind.FILTERED, filter, records);
                });
    }

    private Stream<Route> reached(Reading graph, Inquiry inquiry, long total) {
        return inquiry.conditions().reachedBy().stream()
                .map(filter -> new Route(
                        Kind.REACHED, filter, known(graph, inquiry, filter).orElse(ifFew(total))));
    }

    private Optional<Long> known(Reading graph, Inquiry inquiry, String filter) {
        return counts.about(graph, inquiry).flatMap(counted -> counted.alone(filter));
    }

    /** Until a page is full of what matches among so many records; it takes one more to know whether another follows. */
    private static double looks(Inquiry inquiry, long records, long matching) {
        return Math.min(records, (inquiry.limit() + 1.0) * records / matching);
    }

    private static long ifFew(long total) {
        return total <= FEW ? total : Long.MAX_VALUE;
    }
}
