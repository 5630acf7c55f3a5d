/**
 * Hands all records of the register out, in the formats that people use, as long as there are rows and in little memory.
 */
@NullMarked
package org.tequio.exchange.exports;

import org.jspecify.annotations.NullMarked;
