package org.tequio.exchange.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;

import java.io.IOException;
import java.io.OutputStream;

/** A JSON text to a line. */
final class NdjsonRows implements RowWriter<Object> {

    private static final String LINE_END = "\n";

    private final SequenceWriter json;
    private final OutputStream output;
    private boolean empty = true;

    NdjsonRows(ObjectMapper mapper, OutputStream output) throws IOException {
        this.output = output;
        this.json = mapper.writer()
                .withRootValueSeparator(LINE_END)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .writeValues(output);
    }

    /** Nothing stands before the first line, and yet the client sees that there will be an answer. */
    @Override
    public void begin() throws IOException {
        output.flush();
    }

    @Override
    public void row(Object row) throws IOException {
        empty = false;
        json.write(row);
    }

    @Override
    public void end() throws IOException {
        json.flush();
        if (!empty) {
            output.write(LINE_END.charAt(0));
        }
    }
}
