/**
 * A moderator decides on what was submitted, and on records that look alike; a member says for itself what it takes part
 * in.
 */
@NullMarked
package org.tequio.moderation;

import org.jspecify.annotations.NullMarked;
