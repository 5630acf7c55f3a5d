package org.tequio.exchange.exports.network;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What exports of the network may take up. */
@ConfigMapping(prefix = "tequio.exports-of-network")
public interface NetworkConfig {

    /**
     * How many pairs one projection may have to look at: each costs about as much as a row, and there may be as many as
     * the square of the largest alliance.
     */
    @WithDefault("10000000")
    long mostPairs();
}
