/**
 * The history of a record as everybody may read it: each version, what it changed, when, why, and in which role somebody
 * said so; and the record as it was.
 */
@NullMarked
package org.tequio.register.history;

import org.jspecify.annotations.NullMarked;
