/**
 * Tells a network to the programs that analyse networks: what its nodes and edges are called, and the formats that the
 * answers about one actor and the exports of all have in common.
 */
@NullMarked
package org.tequio.network.formats;

import org.jspecify.annotations.NullMarked;
