package org.tequio.shared.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lets references say nothing twice, and writes dates and times out: clients need no type called LocalDate. A text whose
 * example is a whole day or moment is one; of what may be less exact the example is, too.
 */
final class PlainReferences {

    private static final Map<String, String> FORMATS = Map.of("LocalDate", "date", "Instant", "date-time");
    private static final Map<String, Pattern> WRITTEN = Map.of(
            "date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
            "date-time", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"));

    private PlainReferences() {}

    static void in(OpenAPI document) {
        var components = document.getComponents();
        components.getSchemas().values().stream().flatMap(Walk::schemas).forEach(PlainReferences::simplify);
        FORMATS.keySet().forEach(components::removeSchema);
    }

    private static void simplify(Schema schema) {
        var target = Walk.target(schema);
        if (target == null) {
            nameFormat(schema);
            return;
        }
        var format = FORMATS.get(target);
        schema.setType(format == null ? null : List.of(SchemaType.STRING));
        if (format != null) {
            schema.setRef(null);
            schema.setFormat(format);
        }
    }

    private static void nameFormat(Schema schema) {
        if (schema.getFormat() == null && schema.getExamples() != null) {
            var example = schema.getExamples().get(0).toString();
            WRITTEN.forEach((format, written) -> {
                if (written.matcher(example).matches()) {
                    schema.setFormat(format);
                }
            });
        }
    }
}
