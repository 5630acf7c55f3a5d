package org.tequio.register;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;

/** Rows of the register as JSON, column by column, the way PostgreSQL's {@code to_jsonb} writes them. */
@ApplicationScoped
public class RowMapper {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    String rows(Collection<? extends RegisterRecord<?>> records) {
        try {
            return MAPPER.writeValueAsString(records);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that cannot be a row", e);
        }
    }

    /** Reads facts, origin or anything else whose components are columns out of a row. */
    public <T> T read(JsonNode row, Class<T> type) {
        try {
            return MAPPER.treeToValue(row, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A row that lacks what it has to say", e);
        }
    }

    public JsonNode parse(String row) {
        try {
            return MAPPER.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL writes valid JSON", e);
        }
    }
}
