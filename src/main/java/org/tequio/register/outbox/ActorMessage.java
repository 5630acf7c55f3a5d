package org.tequio.register.outbox;

/**
 * An actor, and whether it is in an alliance.
 *
 * @param allied whether somebody says so in news of the register, of an alliance that is among them, too
 */
public record ActorMessage(Message actor, boolean allied) {}
