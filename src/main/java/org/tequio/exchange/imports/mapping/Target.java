package org.tequio.exchange.imports.mapping;

import java.util.List;

/**
 * A file of our package that rules may write.
 *
 * @param key the columns that together name a row
 */
public record Target(String code, List<String> columns, List<String> key) {}
