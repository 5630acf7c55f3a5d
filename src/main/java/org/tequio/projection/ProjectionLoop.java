package org.tequio.projection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.tequio.shared.BackgroundLoop;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.Optional;

/** Keeps the graph up with the register, in whichever process leads. */
@ApplicationScoped
class ProjectionLoop {

    private final DataSource database;
    private final ProjectionTurn turn;
    private final ProjectionConfig config;
    private final BackgroundLoop loop;

    private Optional<Leader> leader = Optional.empty();

    ProjectionLoop(DataSource database, ProjectionTurn turn, ProjectionConfig config) {
        this.database = database;
        this.turn = turn;
        this.config = config;
        this.loop = new BackgroundLoop("projection", config.pause(), config.pauseAfterFailure(), this::lead);
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException, SQLException {
        loop.close();
        resign();
    }

    private boolean lead() throws SQLException {
        try {
            if (leader.isEmpty()) {
                leader = Leader.tryToLead(database);
                if (leader.isEmpty()) {
                    return false;
                }
                leader = Optional.of(leader.get().notBelow(database, turn.prepare()));
            }
            if (turn.rests()) {
                return false;
            }
            if (!leader.get().stillLeads()) {
                // the session that kept the lock has died, and the lock with it
                resign();
                return true;
            }
            return turn.take(leader.get().fence());
        } catch (SQLException | RuntimeException | Error e) {
            // whatever it was, the next turn begins from what the databases say, not from what we believe
            resign();
            throw e;
        }
    }

    private void resign() throws SQLException {
        if (leader.isPresent()) {
            var former = leader.get();
            leader = Optional.empty();
            former.close();
        }
    }
}
