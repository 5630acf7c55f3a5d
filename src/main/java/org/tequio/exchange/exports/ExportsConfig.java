package org.tequio.exchange.exports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What exports may take up. */
@ConfigMapping(prefix = "tequio.exports")
public interface ExportsConfig {

    /**
     * How many at once: each has a connection to the register, one of the network two, and a thread until its client has
     * read the last row.
     */
    @WithDefault("8")
    int atOnce();
}
