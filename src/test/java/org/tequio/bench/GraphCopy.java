package org.tequio.bench;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.neo4j.driver.Record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a graph holds, in files, to be loaded into another one: a line of JSON for each row. */
record GraphCopy(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a graph out.
     *
     * @param except ids of what is left out
     * @return the ids of what was read, or none if a list of them would be long
     */
    static GraphCopy of(GraphAccess graph, Path folder, Set<String> except) throws IOException {
        Files.createDirectories(folder);
        for (var part : GraphPart.values()) {
            try (var file = Files.newBufferedWriter(folder.resolve(part.name()))) {
                graph.forEach(part.read(), row -> write(row, except, file));
            }
        }
        return new GraphCopy(folder);
    }

    private static void write(Record row, Set<String> except, Writer file) {
        try {
            if (!except.contains(row.get("id").asString())) {
                file.write(JSON.writeValueAsString(row.get("row").asMap()));
                file.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of all records, for a copy that is small. */
    Set<String> ids() throws IOException {
        var ids = new HashSet<String>();
        for (var part : GraphPart.values()) {
            try (var rows = rows(part)) {
                rows.forEachRemaining(row -> ids.add(id(row)));
            }
        }
        return ids;
    }

    /** Rows as the part's statements take them. */
    MappingIterator<Map<String, Object>> rows(GraphPart part) throws IOException {
        return JSON.readerForMapOf(Object.class)
                .readValues(folder.resolve(part.name()).toFile());
    }

    private static String id(Map<String, Object> row) {
        return (String) ((Map<?, ?>) row.get("properties")).get("id");
    }

    void delete() throws IOException {
        for (var part : List.of(GraphPart.values())) {
            Files.delete(folder.resolve(part.name()));
        }
    }
}
