package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.register.outbox.Outbox;

import java.sql.SQLException;

/** How far the graph has come. */
@Schema(description = "How far the graph has come.")
public record ProjectionStatus(
        @Schema(description = "The last revision that the graph shows.", examples = "7421")
        long revision,

        @Schema(description = "The last revision of the register.", examples = "7421")
        long registerRevision,

        @Schema(description = "Messages still to project, counted up to a hundred thousand.", examples = "0")
        long behind,

        @Schema(description = "For how many seconds the oldest of them has waited.", examples = "0")
        double lagSeconds,

        @Schema(description = "Records that the graph could not take.", examples = "0")
        long parked,

        @Schema(description = "Whether the graph is being rebuilt.", examples = "false")
        boolean rebuilding,

        @Schema(
                description = "Whether much news is loaded in bulk: the revision moves when all of it is in.",
                examples = "false")
        boolean loading,

        @Schema(description = "How many records the last rebuild or bulk load has gone through.", examples = "565")
        long rebuilt) {

    /** Reads it from both databases. */
    @ApplicationScoped
    static class Reader {

        private final GraphWriter graph;
        private final Outbox outbox;
        private final Parking parking;

        Reader(GraphWriter graph, Outbox outbox, Parking parking) {
            this.graph = graph;
            this.outbox = outbox;
            this.parking = parking;
        }

        ProjectionStatus read() throws SQLException {
            var position = graph.ask(GraphPosition::read);
            var parked = graph.ask(parking::ids).size();
            var backlog = outbox.backlog(position.revision());
            return new ProjectionStatus(
                    Math.max(0, position.revision()),
                    outbox.latest(),
                    backlog.messages(),
                    backlog.seconds(),
                    parked,
                    position.rebuilding(),
                    position.loading(),
                    position.rebuilt());
        }
    }
}
