/**
 * Reads the files that people have, CSV, NDJSON and GeoJSON in what encoding they stand, record by record and in bounded
 * memory.
 */
@NullMarked
package org.tequio.exchange.imports.source;

import org.jspecify.annotations.NullMarked;
