package org.tequio.exchange.imports.mapping;

/**
 * Something of a record that its sender should know.
 *
 * @param column ours
 * @param code what kind of fault
 * @param value what stands there
 * @param remedy what to do
 */
public record Note(String column, String code, String value, String remedy) {}
