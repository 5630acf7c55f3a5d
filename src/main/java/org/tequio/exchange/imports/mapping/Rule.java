package org.tequio.exchange.imports.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.imports.source.SourceRecord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a row of one of our files of each record of a foreign one.
 *
 * @param from the part of the form that holds the foreign file; {@code data} unless said
 * @param to our file
 * @param where a field without which a record is none of this rule's
 * @param once whether records of one key are one row, the first of them
 * @param columns how each of our columns is filled; of several ways the first that says something
 */
record Rule(String from, String to, @Nullable String where, boolean once, Map<String, List<Cell>> columns) {

    static final String DATA = "data";

    @JsonCreator
    static Rule of(
            @JsonProperty("from") @Nullable String from,
            @JsonProperty("to") @Nullable String to,
            @JsonProperty("where") @Nullable String where,
            @JsonProperty("once") boolean once,
            @JsonProperty("columns") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
                    Map<String, List<Cell>> columns) {
        return new Rule(
                Objects.requireNonNullElse(from, DATA),
                Objects.requireNonNullElse(to, ""),
                where,
                once,
                columns == null ? Map.of() : new LinkedHashMap<>(columns));
    }

    /** The fields of a record that it looks at. */
    Stream<String> fields() {
        return Stream.concat(
                Stream.ofNullable(where),
                columns.values().stream().flatMap(List::stream).flatMap(Cell::fields));
    }

    Optional<MappedRow> apply(SourceRecord record) {
        if (where != null && record.text(where).isEmpty()) {
            return Optional.empty();
        }
        var cells = new LinkedHashMap<String, String>();
        var notes = new ArrayList<Note>();
        columns.forEach((column, ways) -> cells.put(column, fill(ways, record, column, notes)));
        return Optional.of(new MappedRow(cells, List.copyOf(notes)));
    }

    private static String fill(List<Cell> ways, SourceRecord record, String column, List<Note> notes) {
        for (var way : ways) {
            var text = way.fill(record, column, notes);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
