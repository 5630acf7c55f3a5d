package org.tequio.intake.links;

import java.time.Instant;

/** A link that was issued, without its token. */
record MailedLink(LinkPurpose purpose, String subject, LinkState state, Instant expiresAt) {}
