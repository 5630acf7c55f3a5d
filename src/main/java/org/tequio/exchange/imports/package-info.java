/**
 * Brings data in: imports of data packages, their jobs and reports.
 */
@NullMarked
package org.tequio.exchange.imports;

import org.jspecify.annotations.NullMarked;
