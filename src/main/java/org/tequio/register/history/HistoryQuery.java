package org.tequio.register.history;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Numbers;
import org.tequio.shared.PageQuery;

/** Which part of a history somebody asks for. */
public class HistoryQuery extends PageQuery {

    @Parameter(
            description = "A revision of the register, such as an 'asOf' of another answer: shows the record as it was "
                    + "then, and its history until then.",
            example = "7421",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
    @RestQuery
    @Nullable
    String asOf;

    boolean wantsTheRecord() {
        return asOf != null;
    }

    /**
     * @param present the last revision there is
     * @return the revision that is asked for, the present one if none is
     * @throws org.tequio.shared.Problem 400 if there is no such revision yet
     */
    long revision(long present) {
        return asOf == null ? present : Numbers.between("asOf", asOf, 0, present);
    }

    /** The question without its place in the list: what a cursor belongs to. */
    String fingerprint(String id) {
        return "history of %s as of %s".formatted(id, asOf);
    }
}
