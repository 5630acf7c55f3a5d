package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Cursors;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Page;
import org.tequio.shared.Survivors;

import java.util.HashMap;
import java.util.List;

/** Pages of actors, alliances or experiences. A page costs its own length and not that of the list: see {@link Routes}. */
@ApplicationScoped
class Lists {

    private static final String PAGE = """
            %s
            WHERE %s
            WITH n
            ORDER BY %s
            LIMIT $limit
            WITH {summary: %s, place: n.%s} AS row
            """ + Reading.ROW_AND_POSITION;
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
    /**
     * A stream for each value of the filter, each in the order of the index, of which the first are the first of all. That
     * the filter's property comes first in it is what lets Neo4j stop when it has as many as it needs.
     */
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
            ORDER BY %5$s
            LIMIT $limit
            WITH {summary: %6$s, place: n.sortKey} AS row
            """ + Reading.ROW_AND_POSITION;

    private final Cursors cursors;
    private final Survivors survivors;
    private final Totals totals;
    private final Routes routes;
    private final Search search;
    private final Facets facets;

    Lists(Cursors cursors, Survivors survivors, Totals totals, Routes routes, Search search, Facets facets) {
        this.cursors = cursors;
        this.survivors = survivors;
        this.totals = totals;
        this.routes = routes;
        this.search = search;
        this.facets = facets;
    }

    /**
     * One page. What the graph returns is the JSON already: an item has the properties of {@code T}, or those of them
     * that the inquiry asks for.
     */
    @SuppressWarnings("unchecked")
    <T> Page<T> find(Reading graph, Inquiry asked, long asOf) {
        var inquiry = settled(graph, asked.following(survivors, graph));
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

    /**
     * The inquiry as it can be answered: without typing errors, if that finds anything; its total is told anyhow. A list
     * that has begun goes on as it began, whatever is found by then.
     */
    private Inquiry settled(Reading graph, Inquiry asked) {
        if (asked.words().isEmpty()) {
            return asked;
        }
        boolean isExact = asked.cursor() == null
                ? totals.of(graph, asked) > 0
                : cursors.isOf(asked.fingerprint(), asked.cursor());
        return isExact ? asked : asked.roughly();
    }

    private List<Row> rows(Reading graph, Inquiry inquiry, long total) {
        var place = place(inquiry);
        if (total == 0) {
            return List.of();
        }
        if (inquiry.order().isEmpty()) {
            return search.page(graph, inquiry, place);
        }
        var order = inquiry.order().get();
        var values = new HashMap<>(inquiry.values());
        values.put("after", place);
        values.put("limit", inquiry.limit() + 1);
        var query = query(inquiry, order, routes.choose(graph, inquiry, order, total));
        return graph.page(query, values, Row.class);
    }

    private String place(Inquiry inquiry) {
        return inquiry.cursor() == null
                ? inquiry.order().map(Order::start).orElse("")
                : cursors.place(inquiry.fingerprint(), inquiry.cursor());
    }

    static String query(Inquiry inquiry, Order order, Route route) {
        var listed = inquiry.listed();
        var label = listed.label();
        var conditions = inquiry.conditions().and(order.condition());
        var filter = route.filter();
        return switch (route.kind()) {
            case STREAMS ->
                STREAMS.formatted(filter, label, conditions, order.clause(filter), order.clause(), listed.summary("n"));
            case ALONG -> page(ALONG.formatted(label, order.key()), conditions, inquiry, order);
            case FILTERED -> page(FILTERED.formatted(label, filter), conditions, inquiry, order);
            case REACHED -> page(inquiry.way().orElseThrow(), inquiry.conditions(order.condition()), inquiry, order);
        };
    }

    private static String page(String source, String conditions, Inquiry inquiry, Order order) {
        return PAGE.formatted(
                source, conditions, order.clause(), inquiry.listed().summary("n"), order.key());
    }
}
