package org.tequio.shared;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list somebody asks for. */
public abstract class PageQuery {

    private static final int MOST = 500;

    @Parameter(
            description = "How many on a page, from 1 to 500.",
            example = "20",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "20"))
    @RestQuery
    @DefaultValue("20")
    String limit = "20";

    @Parameter(description = "The 'next' of the page before.", example = "kq0ZrVbX")
    @RestQuery
    @Nullable
    String cursor;

    /** @throws Problem 400 if it is not a number from 1 to 500 */
    public final int pageSize() {
        return (int) Numbers.between("limit", limit, 1, MOST);
    }

    public final @Nullable String cursor() {
        return cursor;
    }
}
