/**
 * The audit log: what was done, by whom and why, in rows that are only ever added, and the seals that prove it.
 */
@NullMarked
package org.tequio.register.audit;

import org.jspecify.annotations.NullMarked;
