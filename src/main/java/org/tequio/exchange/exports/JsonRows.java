package org.tequio.exchange.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;

/**
 * One JSON object with some members of its own and then one that lists all rows.
 *
 * @param <R> the rows, each of which becomes the item that {@code item} makes of it
 */
final class JsonRows<R> implements RowWriter<R> {

    private final ObjectWriter items;
    private final JsonGenerator json;
    private final Map<String, ?> members;
    private final String list;
    private final Function<R, ?> item;

    JsonRows(ObjectMapper mapper, OutputStream output, Map<String, ?> members, String list, Function<R, ?> item)
            throws IOException {
        this.items = mapper.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        this.json = mapper.createGenerator(output);
        this.members = members;
        this.list = list;
        this.item = item;
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        for (var member : members.entrySet()) {
            json.writeFieldName(member.getKey());
            items.writeValue(json, member.getValue());
        }
        json.writeArrayFieldStart(list);
        json.flush();
    }

    @Override
    public void row(R row) throws IOException {
        items.writeValue(json, item.apply(row));
    }

    @Override
    public void end() throws IOException {
        endWith(Map.of());
    }

    /** @param last members that only the end knows */
    void endWith(Map<String, ?> last) throws IOException {
        json.writeEndArray();
        for (var member : last.entrySet()) {
            json.writeFieldName(member.getKey());
            items.writeValue(json, member.getValue());
        }
        json.writeEndObject();
        json.flush();
    }
}
