/**
 * Finds where groups are and do not meet, and who could.
 */
@NullMarked
package org.tequio.convergence.gaps;

import org.jspecify.annotations.NullMarked;
