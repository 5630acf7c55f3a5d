package org.tequio.shared.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

import java.util.List;
import java.util.Map;

/** Lets references say nothing twice, and writes dates and times out: clients need no type called LocalDate. */
final class PlainReferences {

    private static final Map<String, String> FORMATS = Map.of("LocalDate", "date", "Instant", "date-time");

    private PlainReferences() {}

    static void in(OpenAPI document) {
        var components = document.getComponents();
        components.getSchemas().values().stream().flatMap(Walk::schemas).forEach(PlainReferences::simplify);
        FORMATS.keySet().forEach(components::removeSchema);
    }

    private static void simplify(Schema schema) {
        var target = Walk.target(schema);
        if (target == null) {
            return;
        }
        var format = FORMATS.get(target);
        schema.setType(format == null ? null : List.of(SchemaType.STRING));
        if (format != null) {
            schema.setRef(null);
            schema.setFormat(format);
        }
    }
}
