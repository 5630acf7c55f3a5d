package org.tequio.exchange.exports;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Numbers;
import org.tequio.shared.Parameters;

/** Which part of an export somebody wants: rows are in order of id, so whoever was cut off goes on behind the last id. */
public class ExportParameters {

    private static final long MOST = 999_999_999;

    @Parameter(
            description = "Only records behind this id: the last one that you have, to go on where you were cut off. "
                    + "What has changed meanwhile is as it is now.",
            example = "6qv3k0b7x")
    @RestQuery
    @Nullable
    String after;

    @Parameter(
            description = "No more records than these.",
            example = "1000",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "999999999"))
    @RestQuery
    @Nullable
    String limit;

    /** @throws org.tequio.shared.Problem 400 for what cannot be read */
    Portion portion() {
        return new Portion(
                after == null ? "" : Parameters.id("after", after),
                limit == null ? Long.MAX_VALUE : Numbers.between("limit", limit, 1, MOST));
    }
}
