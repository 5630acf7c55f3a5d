/**
 * A member speaks for itself: whether it takes part in an alliance, and whether what stands here of it is still correct.
 */
@NullMarked
package org.tequio.moderation.word;

import org.jspecify.annotations.NullMarked;
