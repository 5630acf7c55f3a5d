package org.tequio.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.Optional;

/** Who may do what. */
@ConfigMapping(prefix = "tequio.access")
public interface AccessConfig {

    /** SHA-256 of the first administrator's API key, 64 hexadecimal digits; with it the other keys are made. */
    Optional<String> adminKeySha256();

    Claims claims();

    Submissions submissions();

    /**
     * Where OpenID Connect tokens say what their bearer may do: names of claims, or paths such as {@code
     * realm_access/roles}; each holds a list of texts, or one text with spaces between.
     */
    interface Claims {

        /** The roles; {@code admin} and {@code moderator} count, others are none of ours. */
        @WithDefault("roles")
        String roles();

        /** Codes of the territories that a moderator decides on, each with all that it holds. */
        @WithDefault("tequio_territories")
        String territories();

        /** Ids of the platforms whose members a moderator decides on. */
        @WithDefault("tequio_platforms")
        String platforms();
    }

    /**
     * How much one source may submit; see {@link SubmissionLimit}. Generous, so that an office whose staff share an
     * address never meets the limit; who has thousands to tell of imports them.
     */
    interface Submissions {

        /** So many at once. */
        @WithDefault("300")
        long most();

        /** In this time as many again, one after the other. */
        @WithDefault("1h")
        Duration every();

        /** In the same way, so many revisions of what was submitted: each stands in the audit log for good. */
        @WithDefault("3000")
        long mostRevisions();
    }
}
