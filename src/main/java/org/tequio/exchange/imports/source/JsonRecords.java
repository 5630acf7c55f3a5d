package org.tequio.exchange.imports.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.tequio.shared.ParserWords;
import org.tequio.shared.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects of an NDJSON file, or of the list in a GeoJSON or JSON-LD file. */
final class JsonRecords implements SourceRecords {

    private static final int DEEPEST = 50;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Limits.LONGEST_RECORD)
                    .maxNameLength(Limits.MOST_FIELDS)
                    .maxNestingDepth(DEEPEST)
                    .build())
            // names are as many as a stranger likes
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final SourceFile file;
    private final ListCells lists;
    private final JsonParser json;
    private long listed;

    JsonRecords(SourceFile file, ListCells lists) throws IOException {
        this.file = file;
        this.lists = lists;
        this.json = JSON.createParser(file.encoding().open(file.path()));
        if (file.format().isCollection()) {
            try {
                enterList();
            } catch (IOException | RuntimeException e) {
                json.close();
                throw e;
            }
        }
    }

    @Override
    public Optional<SourceRecord> next() throws IOException {
        try {
            var token = json.nextToken();
            if (token == JsonToken.END_ARRAY) {
                return reachesList() ? next() : Optional.empty();
            }
            if (token == null) {
                return Optional.empty();
            }
            return Optional.of(file.format().isCollection() ? listed(token) : object(token));
        } catch (JsonProcessingException e) {
            throw unreadable(ParserWords.what(e));
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /** The names of all fields. */
    static List<String> fields(SourceFile file, ListCells lists) throws IOException {
        var names = new LinkedHashSet<String>();
        try (var records = new JsonRecords(file, lists)) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                names.addAll(record.get().fields().keySet());
                if (names.size() > Limits.MOST_FIELDS) {
                    throw Problem.invalidParameter(
                            file.part(),
                            "The records of '%s' have more than %d fields of different names: leave out what is no column."
                                    .formatted(file.part(), Limits.MOST_FIELDS));
                }
            }
        }
        return List.copyOf(names);
    }

    /** Looks at the first object as far as its type or its list, and over what else is large in it. */
    static Format format(String part, Path path, Encoding encoding) throws IOException {
        try (var json = JSON.createParser(encoding.open(path))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                json.nextToken();
                if (name.equals("type") && json.currentToken() == JsonToken.VALUE_STRING) {
                    return json.getText().equals("FeatureCollection") ? Format.GEOJSON : Format.NDJSON;
                }
                var format = Format.ofList(name);
                if (format.isPresent() && json.currentToken() == JsonToken.START_ARRAY) {
                    return format.get();
                }
                json.skipChildren();
            }
            return Format.NDJSON;
        } catch (JsonProcessingException e) {
            throw Problem.invalidParameter(
                    part, "'%s' begins like JSON and is none: %s.".formatted(part, ParserWords.what(e)));
        }
    }

    private void enterList() throws IOException {
        try {
            json.nextToken();
            if (reachesList()) {
                return;
            }
        } catch (JsonProcessingException e) {
            throw unreadable(ParserWords.what(e));
        }
        throw Problem.invalidParameter(
                file.part(),
                "'%s' is a FeatureCollection without '%s'."
                        .formatted(file.part(), file.format().list()));
    }

    /** Whether the object has the list from here on; looks over what else it has. */
    private boolean reachesList() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            if (name.equals(file.format().list()) && json.currentToken() == JsonToken.START_ARRAY) {
                return true;
            }
            if (name.equals(LinkedContext.NAME) && !isMapped()) {
                LinkedContext.mustBeOurs(file.part(), json);
            } else {
                json.skipChildren();
            }
        }
        return false;
    }

    /** What is no object, or a feature without properties, is a record without fields: it counts, and is reported. */
    private SourceRecord listed(JsonToken token) throws IOException {
        long number = ++listed;
        if (token != JsonToken.START_OBJECT) {
            json.skipChildren();
            return new SourceRecord(number, true, Map.of());
        }
        var fields = fields(number);
        return new SourceRecord(number, true, file.format() == Format.GEOJSON ? fields.ofFeature() : fields.all());
    }

    private SourceRecord object(JsonToken token) throws IOException {
        long line = json.currentTokenLocation().getLineNr();
        if (token != JsonToken.START_OBJECT) {
            throw Problem.invalidParameter(
                    file.part(), "Line %d of '%s' is no JSON object.".formatted(line, file.part()));
        }
        return new SourceRecord(line, true, fields(line).all());
    }

    private Fields fields(long number) throws IOException {
        var fields = new Fields(file.part(), number, lists).read(json);
        if (!isMapped()) {
            LinkedContext.mustBeOurs(file.part(), fields.all());
        }
        return fields;
    }

    /** A mapping says itself what names mean. */
    private boolean isMapped() {
        return lists == ListCells.PLAIN;
    }

    private Problem unreadable(String why) {
        var line = json.currentLocation().getLineNr();
        return Problem.invalidParameter(
                file.part(), "'%s' is not readable as JSON from line %d on: %s.".formatted(file.part(), line, why));
    }
}
