package org.tequio.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.tequio.exchange.imports.mapping.Note;

import java.io.UncheckedIOException;
import java.util.List;

/**
 * Columns of our own in files that were rewritten when they came: where a row stood in the file that was sent, and what
 * was said of it then. With them in the row itself, an import may begin again anywhere and still says all of it once.
 */
final class KeptColumns {

    /** What the columns begin with that nobody may send. */
    static final String SIGN = "#";

    static final String LINE = SIGN + "line";
    static final String NOTES = SIGN + "notes";

    /** Of what they hold: a row of thousands of faults is mended after the first ones are. */
    static final int LONGEST = 100_000;

    private static final int MOST_NOTES = 50;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Note>> LIST = new TypeReference<>() {};

    private KeptColumns() {}

    static String write(List<Note> notes) {
        try {
            var kept = notes.stream()
                    .limit(MOST_NOTES)
                    .map(note -> new Note(note.column(), note.code(), Finding.shown(note.value()), note.remedy()))
                    .toList();
            return kept.isEmpty() ? "" : JSON.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Note> read(String notes) {
        try {
            return notes.isEmpty() ? List.of() : JSON.readValue(notes, LIST);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
