/**
 * Measures the running system against floors that nobody could go below: see {@code src/docs/benchmarks.md}.
 */
@NullMarked
package org.tequio.bench;

import org.jspecify.annotations.NullMarked;
