/**
 * The code lists the world agrees on: territories, country groups, kinds, sectors, goals; read-only and trilingual.
 */
@NullMarked
package org.tequio.reference;

import org.jspecify.annotations.NullMarked;
