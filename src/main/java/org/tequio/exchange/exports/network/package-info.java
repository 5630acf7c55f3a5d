/**
 * Hands the network of actors and alliances out, whole or as far as somebody asks for it, to the programs that analyse
 * networks.
 */
@NullMarked
package org.tequio.exchange.exports.network;

import org.jspecify.annotations.NullMarked;
