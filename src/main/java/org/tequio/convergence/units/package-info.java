/**
 * Compares units by how far different kinds of actor meet in them, and tells all about one; publishes the measures.
 */
@NullMarked
package org.tequio.convergence.units;

import org.jspecify.annotations.NullMarked;
