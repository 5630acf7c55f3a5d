package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.tequio.register.RecordType;
import org.tequio.register.outbox.Message;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the graph is to keep of a message. The message itself stays behind: thousands of rows wait at a time.
 *
 * @param listed whether the record is to be shown
 * @param properties those that have a value; of a membership also which two it ties together
 * @param fault why there are none, if they could not be worked out
 */
record Row(
        RecordType type,
        String id,
        int version,
        boolean listed,
        Map<String, Object> properties,
        @Nullable String fault) {

    static Row of(Message message, Map<String, @Nullable Object> properties) {
        properties.values().removeIf(Objects::isNull);
        return new Row(message.type(), message.id(), message.version(), message.isListed(), properties, null);
    }

    /** Of a message of which nothing can be kept: it has to stand aside. */
    static Row faulty(Message message, String fault) {
        return new Row(message.type(), message.id(), message.version(), message.isListed(), Map.of(), fault);
    }

    boolean isWhole() {
        return fault == null;
    }

    /** The same with what is derived from others; what has no value there has none any more. */
    Row with(Map<String, ? extends @Nullable Object> derived) {
        var all = new HashMap<String, @Nullable Object>(properties);
        all.putAll(derived);
        all.values().removeIf(Objects::isNull);
        return new Row(type, id, version, listed, all, fault);
    }

    /** The properties as they stand in the graph, written by a rebuild or as news. */
    Map<String, Object> written(long generation) {
        var written = new HashMap<>(properties);
        written.put("generation", generation);
        return written;
    }
}
