package org.tequio.exchange.exports;

import java.util.List;

/**
 * A file that shows one state of the register whole, to be kept.
 *
 * @param columns of a table with a header; empty for what is none
 */
public record FrozenFile(String path, String mediaType, List<String> columns, ExportBody body) {}
