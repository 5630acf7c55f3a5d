package org.tequio.convergence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a question about convergence may cost. */
@ConfigMapping(prefix = "tequio.convergence")
public interface ConvergenceConfig {

    /** Actors, and memberships, that one question may look at one by one: for past days and combined units. */
    @WithDefault("200000")
    long mostRecords();
}
