/**
 * Counts between which territories actors meet, and how that divides between North and South.
 */
@NullMarked
package org.tequio.convergence.flows;

import org.jspecify.annotations.NullMarked;
