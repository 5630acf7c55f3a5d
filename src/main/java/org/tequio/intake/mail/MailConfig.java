package org.tequio.intake.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.Optional;

/** How letters are sent; through which server is said by Quarkus' own {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "tequio.mail")
public interface MailConfig {

    /** The sender, {@code no-reply@example.org} or {@code Tequio <no-reply@example.org>}; without one letters wait. */
    Optional<String> from();

    /** How long to wait before asking again whether there are letters of other instances, or due ones. */
    @WithDefault("5s")
    Duration pause();

    /** How long to leave a mail server alone that does not answer, or refuses us. */
    @WithDefault("10s")
    Duration pauseAfterFailure();

    /** After how long a letter that was not taken is tried again; then twice as long, and so on. */
    @WithDefault("30s")
    Duration firstRetry();

    /** The longest that a letter waits between two tries. */
    @WithDefault("1h")
    Duration longestRetry();

    /** When a letter that no server takes is given up; RFC 5321 (4.5.4.1) wants at least four to five days. */
    @WithDefault("5d")
    Duration giveUpAfter();
}
