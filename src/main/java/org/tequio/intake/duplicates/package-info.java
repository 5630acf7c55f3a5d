/**
 * Finds the listed records that a described one probably is, and says why: by what it is called, by its website, by what
 * others call it, by its place.
 */
@NullMarked
package org.tequio.intake.duplicates;

import org.jspecify.annotations.NullMarked;
