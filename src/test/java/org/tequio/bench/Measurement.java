package org.tequio.bench;

import org.jspecify.annotations.Nullable;

/**
 * A figure as it was in one round.
 *
 * @param floor what it cannot be better than; null where there is no floor
 */
record Measurement(Figure figure, double ours, @Nullable Double floor) {}
