package org.tequio.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Reads a value that stands as JSON text in a property: the graph cannot nest maps in its properties. */
public final class JsonText extends JsonDeserializer<Object> implements ContextualDeserializer {

    private final @Nullable JavaType type;

    JsonText() {
        this(null);
    }

    private JsonText(@Nullable JavaType type) {
        this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new JsonText(property.getType());
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return ((ObjectMapper) parser.getCodec()).readValue(parser.getText(), type);
    }
}
