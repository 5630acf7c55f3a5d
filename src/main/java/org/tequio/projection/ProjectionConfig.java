package org.tequio.projection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How the projection works. */
@ConfigMapping(prefix = "tequio.projection")
public interface ProjectionConfig {

    /** Whether this process may project; one of all that may does. */
    @WithDefault("true")
    boolean enabled();

    /** Messages per transaction in the graph: more save commits, until what waits in memory costs more than they do. */
    @WithDefault("2500")
    int batchSize();

    /** If more messages than this wait, they are loaded in bulk. */
    @WithDefault("50000")
    int bulkFrom();

    /** How long to wait before asking an empty outbox again; also the usual delay of a change. */
    @WithDefault("200ms")
    Duration pause();

    /** How long to wait after a failure, such as a database that is away. */
    @WithDefault("1s")
    Duration pauseAfterFailure();

    /** How often a message that the graph refuses is tried before it is parked. */
    @WithDefault("3")
    int tries();

    /** How often parked records are tried again. */
    @WithDefault("60s")
    Duration retryParked();
}
