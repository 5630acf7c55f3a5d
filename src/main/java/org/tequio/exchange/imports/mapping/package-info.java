/**
 * Turns the records of foreign files into rows of our data package, as a mapping says that is written in YAML: the
 * shipped ones have names, and anybody can send another.
 */
@NullMarked
package org.tequio.exchange.imports.mapping;

import org.jspecify.annotations.NullMarked;
