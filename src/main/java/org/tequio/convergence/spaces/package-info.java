/**
 * Finds the alliances and territories where all of some groups meet, and what such alliances learned.
 */
@NullMarked
package org.tequio.convergence.spaces;

import org.jspecify.annotations.NullMarked;
