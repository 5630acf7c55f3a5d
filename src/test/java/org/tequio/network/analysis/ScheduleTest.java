package org.tequio.network.analysis;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Admin;
import org.tequio.engines.TestPackage;
import org.tequio.shared.FrozenRevisions;
import org.tequio.shared.Graph;

import java.sql.SQLException;
import java.time.Clock;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** With the usual times, after which none begins in the ten minutes after another. */
@QuarkusTest
class ScheduleTest {

    private static final AnalysisConfig USUAL = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(AnalysisConfig.class)
            .build()
            .getConfigMapping(AnalysisConfig.class);

    @Inject
    Graph graph;

    @Inject
    Runs runs;

    @Inject
    Clock clock;

    @Test
    void aReleaseWaitsForNoPauseUnlessARunOfItIsKept() throws SQLException {
        moved();
        Analysed.now();
        assertFalse(schedule(true).isDue());
        moved();
        assertFalse(schedule(false).isDue());
        assertTrue(schedule(true).isDue());
        Analysed.now();
        assertFalse(schedule(true).isDue());
    }

    private static void moved() {
        TestPackage.ofNewSource().withActors("a").imported();
        Admin.awaitLevel();
    }

    /** @param released whether whatever the graph shows is a release */
    private Schedule schedule(boolean released) {
        var frozen = new FrozenRevisions() {

            @Override
            public long of(String release) {
                throw new UnsupportedOperationException(release);
            }

            @Override
            public boolean include(long revision) {
                return released;
            }
        };
        return new Schedule(graph, runs, USUAL, frozen, clock);
    }
}
