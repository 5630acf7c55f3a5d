package org.tequio.journey;

import java.util.Locale;

/** A process that the launcher keeps alive. */
enum Part {
    APPLICATION,
    POSTGRES,
    NEO4J;

    /** What the launcher calls it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
