/**
 * What a submission says: the bodies that clients send, checked field by field, and the facts of the register that come
 * of them.
 */
@NullMarked
package org.tequio.intake.statement;

import org.jspecify.annotations.NullMarked;
