/**
 * What the formats of imports and exports have in common.
 */
@NullMarked
package org.tequio.exchange;

import org.jspecify.annotations.NullMarked;
