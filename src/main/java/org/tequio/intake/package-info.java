/**
 * Someone submits an actor, an alliance, an experience, a correction, a claim, an ending or a removal; it waits here for
 * a moderator.
 */
@NullMarked
package org.tequio.intake;

import org.jspecify.annotations.NullMarked;
