/**
 * Freezes the register: data packages of one revision that are kept, checksummed and cited for ever.
 */
@NullMarked
package org.tequio.exchange.releases;

import org.jspecify.annotations.NullMarked;
