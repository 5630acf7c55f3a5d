package org.tequio.register.outbox;

/**
 * What waits in the outbox.
 *
 * @param messages how many, counted up to a hundred thousand
 * @param seconds for how long the oldest of them has waited
 */
public record Backlog(long messages, double seconds) {}
