package org.tequio.register;

/**
 * What others call a record: an org-id.guide prefix, Wikidata, ROR, or a source data set and its own id.
 *
 * @param scheme who gives the value, such as {@code gsef-sample}
 */
public record Identifier(String scheme, String value) {}
