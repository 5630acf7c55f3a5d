/**
 * Measures the whole network: a run reads the graph once, computes what no single question could, and keeps it in
 * PostgreSQL under its id until later runs have taken its place.
 */
@NullMarked
package org.tequio.network.analysis;

import org.jspecify.annotations.NullMarked;
