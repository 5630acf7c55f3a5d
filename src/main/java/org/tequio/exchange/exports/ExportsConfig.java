package org.tequio.exchange.exports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What exports may take up, and other answers that are as long. */
@ConfigMapping(prefix = "tequio.exports")
public interface ExportsConfig {

    /**
     * How many at once: each has a thread until its client has read the last row, and of exports each has a connection to
     * the register, one of alliances or the network two.
     */
    @WithDefault("8")
    int atOnce();
}
