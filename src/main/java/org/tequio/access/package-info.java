/**
 * Who may do what.
 */
@NullMarked
package org.tequio.access;

import org.jspecify.annotations.NullMarked;
