package org.tequio.access;

import io.smallrye.config.ConfigMapping;

import java.util.Optional;

/** Who may do what. */
@ConfigMapping(prefix = "tequio.access")
public interface AccessConfig {

    /** SHA-256 of the administrator's API key, 64 hexadecimal digits; without it nobody may write. */
    Optional<String> adminKeySha256();
}
