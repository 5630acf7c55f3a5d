/**
 * Letters to those who submit and to partners: written in the transaction that gives cause to them, sent after it.
 */
@NullMarked
package org.tequio.intake.mail;

import org.jspecify.annotations.NullMarked;
