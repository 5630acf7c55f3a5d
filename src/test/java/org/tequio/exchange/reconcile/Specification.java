package org.tequio.exchange.reconcile;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * What the Reconciliation Service API 0.2 says of each message. These schemas are ours, written after the specification's
 * text, and as strict as it or stricter: its own could not be had where this was written.
 */
enum Specification {
    MANIFEST("manifest"),
    QUERY_BATCH("reconciliation-query-batch"),
    RESULT_BATCH("reconciliation-result-batch"),
    SUGGESTED_ENTITIES("suggest-entity-response"),
    SUGGESTED_TYPES("suggest-type-response"),
    SUGGESTED_PROPERTIES("suggest-property-response"),
    EXTENSION_QUERY("data-extension-query"),
    EXTENSION_RESPONSE("data-extension-response"),
    PROPERTY_PROPOSAL("data-extension-property-proposal");

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(Dialects.getDraft202012());

    private final String file;

    Specification(String file) {
        this.file = file;
    }

    /** @return the same message */
    String holds(String json) {
        var faults = SCHEMAS
                .getSchema(schema(), InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
        assertEquals(List.of(), faults, json);
        return json;
    }

    private String schema() {
        try (var stream = Specification.class.getResourceAsStream(file + ".json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
