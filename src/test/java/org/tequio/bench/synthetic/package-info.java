/**
 * Makes data packages of any size, the same for the same seed, whose shape resembles the real network's.
 */
@NullMarked
package org.tequio.bench.synthetic;

import org.jspecify.annotations.NullMarked;
