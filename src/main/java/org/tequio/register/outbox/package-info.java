/**
 * What the register has to tell: its revisions, in an order that no late commit can slip through.
 */
@NullMarked
package org.tequio.register.outbox;

import org.jspecify.annotations.NullMarked;
