/**
 * Carries revisions from the outbox into the graph: one writer, whose every statement may run twice.
 */
@NullMarked
package org.tequio.projection;

import org.jspecify.annotations.NullMarked;
