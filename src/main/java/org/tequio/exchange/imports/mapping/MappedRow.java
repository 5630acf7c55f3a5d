package org.tequio.exchange.imports.mapping;

import java.util.List;
import java.util.Map;

/** A row of our package that a rule has made of a record, and what is to be said of it. */
public record MappedRow(Map<String, String> cells, List<Note> notes) {}
