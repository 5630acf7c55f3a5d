package org.tequio.shared;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What makes the answers of this process differ from another's though the graph is the same: its version, and the key
 * that signs its cursors, and the day. A copy that holds cursors which nobody understands any more must not be called right.
 */
@Startup
@ApplicationScoped
class Edition {

    private final String name;
    private final Instant since;
    private final Clock clock;

    Edition(
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "unknown") String version,
            Cursors cursors,
            Clock clock) {
        this.name = version + " " + cursors.make("edition", "");
        this.since = clock.instant();
        this.clock = clock;
    }

    /** With the day: what is fresh today may not be so tomorrow. */
    String name() {
        return name + " " + LocalDate.now(clock);
    }

    /** Since when this process answers; what an earlier one said may differ. */
    Instant since() {
        var today = LocalDate.now(clock).atStartOfDay(ZoneOffset.UTC).toInstant();
        return today.isAfter(since) ? today : since;
    }
}
