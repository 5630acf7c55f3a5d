package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Cursors;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Page;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Pages of actors, alliances or experiences. A page costs its own length and not that of the list: sorted by name it is
 * read from an index that begins with one of the filters, else from the records that a filter reaches if they are few,
 * and else along the index that sorts.
 */
@ApplicationScoped
class Lists {

    /** Up to here it is cheaper to look at all records that a filter reaches than to go along the order. */
    private static final int FEW = 5_000;

    /** So many streams cost less than to ask whether they are worth it. */
    private static final int FEW_STREAMS = 8;

    private static final String BY_NAME = "sortKey";

    private static final String PAGE = """
            %s
            WHERE %s
            WITH n
            ORDER BY %s
            LIMIT $limit
            RETURN %s AS summary, n.%s AS place
            """;
    private static final String ALONG = """
            MATCH (n:%1$s)
            USING INDEX n:%1$s(%2$s)
            """;
    private static final String FILTERED = """
            MATCH (n:%1$s)
            USING INDEX n:%1$s(%2$s, sortKey)
            WHERE n.%2$s IN $%2$s AND n.sortKey IS NOT NULL
            WITH n
            """;
    /** A stream for each value of the filter, each in order, of which the first are the first of all. */
    private static final String STREAMS = """
            UNWIND $`%1$s` AS value
            CALL (value) {
                MATCH (n:%2$s)
                USING INDEX n:%2$s(%1$s, sortKey)
                WHERE n.%1$s = value
                    AND %3$s
                RETURN n
                ORDER BY %4$s
                LIMIT $limit
            }
            WITH n
            ORDER BY %4$s
            LIMIT $limit
            RETURN %5$s AS summary, n.sortKey AS place
            """;

    private final Cursors cursors;
    private final Totals totals;
    private final Search search;
    private final Facets facets;

    Lists(Cursors cursors, Totals totals, Search search, Facets facets) {
        this.cursors = cursors;
        this.totals = totals;
        this.search = search;
        this.facets = facets;
    }

    /**
     * One page. What the graph returns is the JSON already: an item has the properties of {@code T}, or those of them
     * that the inquiry asks for.
     */
    @SuppressWarnings("unchecked")
    <T> Page<T> find(Reading graph, Inquiry asked, long asOf) {
        var inquiry = asked.words().isPresent() ? search.settled(graph, asked) : asked;
        long total = totals.of(graph, inquiry);
        var rows = rows(graph, inquiry, total);
        boolean more = rows.size() > inquiry.limit();
        var shown = more ? rows.subList(0, inquiry.limit()) : rows;
        var next = more
                ? cursors.make(
                        inquiry.fingerprint(), shown.get(shown.size() - 1).place())
                : null;
        var counts = facets.of(graph, inquiry);
        var items = shown.stream().map(row -> (T) row.item(inquiry.fields())).toList();
        return new Page<>(items, total, next, counts, asOf);
    }

    private List<Row> rows(Reading graph, Inquiry inquiry, long total) {
        if (total == 0) {
            return List.of();
        }
        if (inquiry.order().isEmpty()) {
            return search.page(graph, inquiry, place(inquiry, ""));
        }
        var order = inquiry.order().get();
        var values = new HashMap<>(inquiry.values());
        values.put("after", place(inquiry, order.start()));
        values.put("limit", inquiry.limit() + 1);
        var stream = stream(graph, inquiry, total);
        return graph.all(query(inquiry, order, total, stream), values, Row.class);
    }

    /**
     * The filter whose index is read a stream for each value. Among many values that let most records through, going
     * along all records is shorter: it looks at one in so many as the filter lets through, the streams at each value.
     */
    private Optional<String> stream(Reading graph, Inquiry inquiry, long total) {
        var conditions = inquiry.conditions();
        return inquiry.listed().streams().stream()
                .filter(conditions::has)
                .findFirst()
                .filter(filter -> {
                    long values = conditions.choice(filter).size();
                    return values <= FEW_STREAMS || values * total < totals.all(graph, inquiry);
                });
    }

    private String place(Inquiry inquiry, String start) {
        return inquiry.cursor() == null ? start : cursors.place(inquiry.fingerprint(), inquiry.cursor());
    }

    private static String query(Inquiry inquiry, Order order, long total, Optional<String> stream) {
        var listed = inquiry.listed();
        var conditions = inquiry.conditions().and(order.condition());
        boolean reached = inquiry.way().isPresent() && (inquiry.words().isPresent() || total <= FEW);
        if (!reached && stream.isPresent() && order.key().equals(BY_NAME)) {
            return STREAMS.formatted(stream.get(), listed.label(), conditions, order.clause(), listed.summary("n"));
        }
        var source = reached ? inquiry.way().get() : along(inquiry, order, total, stream);
        return PAGE.formatted(source, conditions, order.clause(), listed.summary("n"), order.key());
    }

    /** Along the index that sorts, unless those that a filter lets through are few. */
    private static String along(Inquiry inquiry, Order order, long total, Optional<String> stream) {
        var label = inquiry.listed().label();
        return total <= FEW && stream.isPresent()
                ? FILTERED.formatted(label, stream.get())
                : ALONG.formatted(label, order.key());
    }
}
