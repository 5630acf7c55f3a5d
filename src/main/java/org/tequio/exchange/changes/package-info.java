/**
 * Tells whoever keeps a copy what has changed: every version of every record, in an order in which none can be missed.
 */
@NullMarked
package org.tequio.exchange.changes;

import org.jspecify.annotations.NullMarked;
