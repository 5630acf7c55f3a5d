/**
 * Links in letters: whoever has one may do one thing, once, without an account.
 */
@NullMarked
package org.tequio.intake.links;

import org.jspecify.annotations.NullMarked;
