/** Says whether what somebody has is in the register: one description or many, each with candidates, scores, reasons. */
@NullMarked
package org.tequio.exchange.match;

import org.jspecify.annotations.NullMarked;
