/**
 * The arithmetic of convergence: what an actor and an alliance count for in a unit, and what follows from the counts. It
 * knows no store: the projection keeps such counts, the room of convergence makes them for other days and reads both.
 */
@NullMarked
package org.tequio.measure;

import org.jspecify.annotations.NullMarked;
