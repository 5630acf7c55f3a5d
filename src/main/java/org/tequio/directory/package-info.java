/**
 * Finds and shows actors, alliances and experiences.
 */
@NullMarked
package org.tequio.directory;

import org.jspecify.annotations.NullMarked;
