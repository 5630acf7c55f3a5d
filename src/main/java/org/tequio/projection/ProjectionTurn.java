package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.tequio.register.outbox.Outbox;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What the leader does next: rebuild if somebody asked for it, turn to a new day, else carry on from where the graph stands. */
@ApplicationScoped
class ProjectionTurn {

    private static final Logger LOG = Logger.getLogger(ProjectionTurn.class);

    /** How long it goes by what the graph said last, while there is nothing to do. */
    private static final Duration REST = Duration.ofSeconds(2);

    private final Outbox outbox;
    private final GraphWriter graph;
    private final Projector projector;
    private final Rebuild rebuild;
    private final DayTurn dayTurn;
    private final BulkLoad bulkLoad;
    private final ProjectionConfig config;
    private final Clock clock;

    private Instant lastRetry = Instant.EPOCH;
    private Instant lastLook = Instant.EPOCH;
    private long shown;
    private boolean rests;

    ProjectionTurn(
            Outbox outbox,
            GraphWriter graph,
            Projector projector,
            Rebuild rebuild,
            DayTurn dayTurn,
            BulkLoad bulkLoad,
            ProjectionConfig config,
            Clock clock) {
        this.outbox = outbox;
        this.graph = graph;
        this.projector = projector;
        this.rebuild = rebuild;
        this.dayTurn = dayTurn;
        this.bulkLoad = bulkLoad;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Makes sure that graph and register fit together, before the first turn of a leader.
     *
     * @return the highest number of a leader that the graph has seen
     */
    long prepare() throws SQLException {
        rests = false;
        projector.begin();
        graph.ensureSchema();
        outbox.align();
        var position = graph.ask(GraphPosition::read);
        if (position.latest() > outbox.latest() || position.revision() > 0 && !outbox.holds(position.revision())) {
            LOG.warn("The graph shows what the register has not, which must have been restored: rebuilding the graph");
            graph.requestRebuild();
        }
        return position.fence();
    }

    /**
     * Whether the last turn found nothing to do and there is no news since. For a while this goes by what the graph said
     * last: without news there is work only if somebody wants it built anew, or the day is over.
     */
    boolean rests() throws SQLException {
        return rests && clock.instant().isBefore(lastLook.plus(REST)) && !outbox.holdsMoreThan(0, shown);
    }

    /** @return whether there may be more to do at once */
    boolean take(long fence) throws SQLException {
        rests = !doNext(fence);
        return !rests;
    }

    private boolean doNext(long fence) throws SQLException {
        lastLook = clock.instant();
        var position = graph.ask(GraphPosition::read);
        shown = position.revision();
        if (position.equals(GraphPosition.NONE)) {
            graph.ensureSchema();
            return true;
        }
        if (position.rebuilding()) {
            rebuild.run(fence, position);
            return true;
        }
        var today = LocalDate.now(clock).toString();
        if (position.day().compareTo(today) < 0) {
            dayTurn.run(Move.onTheSpot(fence, position), today);
            return true;
        }
        if (bulkLoad.isDue(position)) {
            bulkLoad.run(fence, position);
            return true;
        }
        if (projector.projectNext(fence, position)) {
            return true;
        }
        return retryIsDue() && projector.retryParked(fence, position);
    }

    private boolean retryIsDue() {
        var now = clock.instant();
        if (now.isBefore(lastRetry.plus(config.retryParked()))) {
            return false;
        }
        lastRetry = now;
        return true;
    }
}
