package org.tequio.exchange.releases;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Compares all rows of a package with what its description promises of them, as Table Schema 2 words it. */
final class PromisedRows {

    private final Map<String, List<NamedCsvRecord>> tables = new HashMap<>();
    private final Map<String, JsonNode> schemas = new HashMap<>();

    PromisedRows(JsonNode description, Map<String, byte[]> files) throws IOException {
        for (var resource : description.path("resources")) {
            if (resource.has("schema")) {
                var name = resource.path("name").asText();
                schemas.put(name, resource.path("schema"));
                tables.put(name, rows(files.get(resource.path("path").asText())));
            }
        }
    }

    void mustKeepTheirPromises() {
        schemas.forEach((table, schema) -> {
            for (var field : schema.path("fields")) {
                if (field.path("constraints").path("required").asBoolean()) {
                    mustBeFilled(table, List.of(field.path("name").asText()));
                }
            }
            var primaryKey = texts(schema.path("primaryKey"));
            mustBeFilled(table, primaryKey);
            mustBeUnique(table, primaryKey);
            schema.path("uniqueKeys").forEach(key -> mustBeUnique(table, texts(key)));
            schema.path("foreignKeys").forEach(key -> mustLeadToARow(table, key));
        });
    }

    private void mustBeFilled(String table, List<String> columns) {
        columns.forEach(column -> assertTrue(
                tables.get(table).stream().noneMatch(row -> row.getField(column).isEmpty()), table + " " + column));
    }

    private void mustBeUnique(String table, List<String> key) {
        if (!key.isEmpty()) {
            var values = tables.get(table).stream()
                    .map(row -> key.stream().map(row::getField).toList())
                    .toList();
            assertEquals(values.size(), values.stream().distinct().count(), table + " " + key);
        }
    }

    private void mustLeadToARow(String table, JsonNode foreignKey) {
        var reference = foreignKey.path("reference");
        var there = tables.get(reference.path("resource").asText(table)).stream()
                .map(row -> row.getField(texts(reference.path("fields")).get(0)))
                .collect(Collectors.toSet());
        var column = texts(foreignKey.path("fields")).get(0);
        assertTrue(
                tables.get(table).stream()
                        .map(row -> row.getField(column))
                        .allMatch(value -> value.isEmpty() || there.contains(value)),
                table + " " + column);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<NamedCsvRecord> rows(byte[] csv) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }
}
