/** Journeys: the whole system, started as {@code scripts/start} does, seen from outside as its users and its operator see it. */
package org.tequio.journey;
