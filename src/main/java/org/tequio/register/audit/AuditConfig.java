package org.tequio.register.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How the audit log is kept. */
@ConfigMapping(prefix = "tequio.audit")
public interface AuditConfig {

    /** How long what is new waits for its seal: until then nothing but the database itself proves it. */
    @WithDefault("5s")
    Duration pause();
}
