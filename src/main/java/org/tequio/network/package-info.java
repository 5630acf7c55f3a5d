/**
 * Answers what the graph knows of an actor's place: its neighbours, the chains to others, its umbrella, partners to come.
 */
@NullMarked
package org.tequio.network;

import org.jspecify.annotations.NullMarked;
