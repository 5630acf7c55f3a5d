/**
 * Addresses for ever, and the profiles that other directories and networks of directories read.
 */
@NullMarked
package org.tequio.exchange.linked;

import org.jspecify.annotations.NullMarked;
