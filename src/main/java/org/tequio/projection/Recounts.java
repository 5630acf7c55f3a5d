package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.neo4j.driver.Transaction;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.List;

/** Proves that what the graph has counted on the way is what a count of all its records gives. */
@ApplicationScoped
class Recounts {

    private static final int MOST_NAMES = 100;

    private final GraphWriter graph;

    Recounts(GraphWriter graph) {
        this.graph = graph;
    }

    /** @throws Problem 409 if the graph is rebuilt, or somebody writes to it while it is counted */
    Comparison compare() {
        return graph.ask(transaction -> {
            var before = GraphPosition.read(transaction);
            if (before.rebuilding()) {
                throw moving();
            }
            var comparison = compare(transaction, before);
            if (!GraphPosition.read(transaction).equals(before)) {
                throw moving();
            }
            return comparison;
        });
    }

    static Comparison compare(Transaction graph, GraphPosition position) {
        var recount = Recount.of(graph, position.day());
        return new Comparison(
                position.revision(),
                position.day(),
                recount.comparedCounters(),
                recount.comparedUnits(),
                recount.differences(),
                recount.names().stream().limit(MOST_NAMES).toList(),
                recount.differences() == 0);
    }

    private static Problem moving() {
        return Problem.of(ProblemType.CONFLICT, "The graph was written to while it was counted. Try again shortly.");
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

            @Schema(description = "How many of both differ.", examples = "0")
            int differences,

            @Schema(
                    description = "Which differ, in alphabetical order, a hundred at most; units begin with \"unit\".",
                    examples = "[]")
            List<String> names,

            @Schema(description = "Whether none differs.", examples = "true")
            boolean equal) {}
}
