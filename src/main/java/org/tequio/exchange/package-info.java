/**
 * Brings data in and out: imports of data packages, their jobs and reports.
 */
@NullMarked
package org.tequio.exchange;

import org.jspecify.annotations.NullMarked;
