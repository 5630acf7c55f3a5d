package org.tequio.network;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Cursors;
import org.tequio.shared.Graph.Reading;

import java.util.List;
import java.util.Optional;

/** The networks around actors, page by page; a page begins where the one before ended in the order of nearness. */
@ApplicationScoped
class Networks {

    /** As many as sixteen may ask for at once without waiting for long; whoever wants more takes an export. */
    private static final int MOST_NODES = 5_000;

    private final Walks walks;
    private final Cursors cursors;

    Networks(Walks walks, Cursors cursors) {
        this.walks = walks;
        this.cursors = cursors;
    }

    /** @return nothing if there is no such actor */
    Optional<NetworkView> around(Reading graph, String id, NetworkQuery query, long asOf) {
        var parameters = query.read();
        var fingerprint = "network of " + id + " " + parameters;
        int begin = query.cursor == null
                ? 0
                : Math.min(MOST_NODES, Integer.parseInt(cursors.place(fingerprint, query.cursor)));
        int end = Math.min(begin + parameters.limit(), MOST_NODES);
        var values = query.values(parameters);
        values.put("id", id);
        int depth = parameters.depth();
        var around = depth == 1
                ? Neighbourhood.of(graph, values, depth, end + 1)
                : walks.inTurn(() -> Neighbourhood.of(graph, values, depth, end + 1));
        if (around.nodes().isEmpty()) {
            return Optional.empty();
        }
        boolean more = around.nodes().size() > end;
        var next = more && end < MOST_NODES ? cursors.make(fingerprint, String.valueOf(end)) : null;
        return Optional.of(view(id, parameters, around, begin, end, next, more, asOf));
    }

    private static NetworkView view(
            String id,
            NetworkParameters parameters,
            Neighbourhood around,
            int begin,
            int end,
            @Nullable String next,
            boolean more,
            long asOf) {
        int found = around.nodes().size();
        var nodes = around.nodes().subList(Math.min(begin, found), Math.min(end, found));
        var edges = nodes.stream().map(around::edges).flatMap(List::stream).toList();
        return new NetworkView(
                id,
                parameters,
                nodes,
                edges,
                around.rings(),
                more || !around.cuts().isEmpty(),
                around.cuts(),
                next,
                asOf);
    }
}
