package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.neo4j.driver.Transaction;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.List;

/** Proves that what the graph has counted and derived on the way is what a count of all its records gives. */
@ApplicationScoped
class Recounts {

    private static final Logger LOG = Logger.getLogger(Recounts.class);

    private static final int MOST_LISTED = 100;

    private final GraphWriter graph;

    Recounts(GraphWriter graph) {
        this.graph = graph;
    }

    /** @throws Problem 409 while the graph is rebuilt or loaded, which sets the counters right in the end */
    Comparison compare() {
        return graph.askAlone(transaction -> {
            var position = GraphPosition.read(transaction);
            if (position.rebuilding() || position.loading()) {
                throw Problem.of(
                        ProblemType.CONFLICT, "The graph is being rebuilt or loaded. Try again when that is done.");
            }
            return compare(transaction, position);
        });
    }

    /** Counts anew for this day, and has the graph keep that. */
    static void setRight(Transaction graph, String day) {
        Allied.setRight(graph, new CountChange(day));
        var recount = Recount.of(graph, day);
        recount.setRight(graph);
        LOG.infof("%d counters were set right", recount.differences());
    }

    private static Comparison compare(Transaction graph, GraphPosition position) {
        var recount = Recount.of(graph, position.day());
        return new Comparison(
                position.revision(),
                position.day(),
                recount.comparedCounters(),
                recount.comparedUnits(),
                recount.comparedRecords(),
                recount.differences(),
                recount.list().stream().limit(MOST_LISTED).toList(),
                recount.differences() == 0);
    }

    /** What the graph counts beside what was counted anew. */
    @Schema(name = "RecountComparison", description = "What the graph counts beside what was counted anew.")
    public record Comparison(
            @Schema(description = "The register's revision that the graph shows.", examples = "7421")
            long asOf,

            @Schema(description = "The day for which units count, UTC.", format = "date", examples = "2026-11-26")
            String day,

            @Schema(description = "How many counters of lists and facets were compared.", examples = "1204")
            int counters,

            @Schema(description = "How many units of convergence were compared.", examples = "412")
            int units,

            @Schema(
                    description = "How many actors and alliances had what is derived from their neighbours compared.",
                    examples = "812")
            int records,

            @Schema(description = "How many of all these differ.", examples = "0")
            int differences,

            @Schema(description = "Which differ and how, in alphabetical order, a hundred at most.", examples = "[]")
            List<Recount.Difference> differing,

            @Schema(description = "Whether none differs.", examples = "true")
            boolean equal) {}
}
