/**
 * Answers where many kinds of actor meet, and where they could. For the present day it reads what the projection has
 * counted; for other days, and for units that are cut from several, it looks at the records, within a budget. Here is how
 * it reads; each question has a room of its own below.
 */
@NullMarked
package org.tequio.convergence;

import org.jspecify.annotations.NullMarked;
