package org.tequio.exchange.imports;

import org.tequio.exchange.Cells;
import org.tequio.exchange.RecordTexts;
import org.tequio.exchange.imports.source.ListCells;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What our own exports write in JSON as lists of objects, as the cells of a package have it. */
final class ExportedLists implements ListCells {

    @Override
    public String value(String text) {
        return Cells.joined(List.of(text));
    }

    @Override
    public Optional<String> object(String list, Map<String, String> fields) {
        return Optional.ofNullable(
                        switch (list) {
                            case "names" ->
                                RecordTexts.name(
                                        fields.getOrDefault("type", ""),
                                        fields.get("lang"),
                                        fields.getOrDefault("text", ""));
                            case "identifiers" ->
                                RecordTexts.identifier(
                                        fields.getOrDefault("scheme", ""), fields.getOrDefault("value", ""));
                            case "sources" ->
                                RecordTexts.source(
                                        fields.getOrDefault("url", ""), fields.get("title"), fields.get("seenOn"));
                            case "actors" -> fields.get("id");
                            default -> null;
                        })
                .map(this::value);
    }
}
