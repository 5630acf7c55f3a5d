package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.tequio.register.RecordType;
import org.tequio.register.outbox.Message;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A message and what the graph is to keep of it.
 *
 * @param properties those that have a value; of a membership also which two it ties together
 */
record Row(Message message, Map<String, Object> properties) {

    static Row of(Message message, Map<String, @Nullable Object> properties) {
        properties.values().removeIf(Objects::isNull);
        return new Row(message, properties);
    }

    String id() {
        return message.id();
    }

    RecordType type() {
        return message.type();
    }

    boolean isListed() {
        return message.isListed();
    }

    /** The properties as they stand in the graph, written by a rebuild or as news. */
    Map<String, Object> written(long generation) {
        var written = new HashMap<>(properties);
        written.put("generation", generation);
        return written;
    }
}
