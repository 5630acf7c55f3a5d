package org.tequio.shared.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

import java.util.List;

/**
 * Adds to operations that also answer with a table what it looks like. Their JSON is described by what the method
 * returns, which the scanner only looks at where no content is written down.
 */
public final class Tables {

    /** The extension of such an operation; its value is the header of the table. */
    public static final String HEADER = "x-table";

    private static final String CSV = "text/csv";

    private Tables() {}

    static void add(OpenAPI document) {
        Walk.operations(document).filter(Tables::isTable).forEach(Tables::add);
    }

    private static boolean isTable(Operation operation) {
        return operation.getExtensions() != null && operation.getExtensions().containsKey(HEADER);
    }

    private static void add(Operation operation) {
        var header = String.valueOf(operation.getExtensions().get(HEADER));
        var table = OASFactory.createMediaType()
                .schema(OASFactory.createSchema()
                        .type(List.of(SchemaType.STRING))
                        .examples(List.of(header)));
        operation.getResponses().getAPIResponse("200").getContent().addMediaType(CSV, table);
        // the scanner hangs it on the answers, too
        operation.removeExtension(HEADER);
        operation.getResponses().removeExtension(HEADER);
        operation.getResponses().getAPIResponses().values().forEach(answer -> answer.removeExtension(HEADER));
    }
}
