package org.tequio.convergence;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Graph.Reading;

import java.time.Clock;
import java.time.LocalDate;

/** The present day as the graph knows it: it turns to a new one shortly after midnight, and all it counts with it. */
@ApplicationScoped
public class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** That of the clock before anything was ever counted. */
    public String of(Reading graph) {
        return KeptCounts.day(graph).orElseGet(() -> LocalDate.now(clock).toString());
    }
}
