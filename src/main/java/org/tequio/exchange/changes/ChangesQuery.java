package org.tequio.exchange.changes;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Numbers;
import org.tequio.shared.Problem;

/** From where to where somebody wants to be told of changes. */
public class ChangesQuery {

    @Parameter(
            description = "The last revision that the copy has whole, such as an 'asOf', or the 'revision' of a change "
                    + "that was the last of it; left out, everything is told from the beginning.",
            example = "0",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
    @RestQuery
    @Nullable
    String since;

    @Parameter(
            description =
                    "The last revision to be told of; left out, all that there is. A subscription has no end: there "
                            + "it is refused.",
            example = "9000000000",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
    @RestQuery
    @Nullable
    String until;

    @Parameter(
            description = "The id of the last event that a subscriber received, which browsers send by themselves when "
                    + "they connect again; goes before 'since'.",
            example = "0")
    @RestHeader("Last-Event-ID")
    @Nullable
    String lastEventId;

    /**
     * @param latest the last revision there is
     * @throws Problem 400 for what is no revision, or none yet
     */
    long since(long latest) {
        return since == null ? 0 : Numbers.between("since", since, 0, latest);
    }

    /**
     * Where a subscription goes on.
     *
     * @throws Problem 400 if it shall have an end
     */
    long resumed(long latest) {
        if (until != null) {
            throw Problem.invalidParameter(
                    "until", "A subscription has no end: leave until out, or ask for application/x-ndjson.");
        }
        return lastEventId == null || lastEventId.isBlank()
                ? since(latest)
                : Numbers.between("Last-Event-ID", lastEventId.strip(), 0, latest);
    }

    long until() {
        return until == null ? Long.MAX_VALUE : Numbers.between("until", until, 0, Long.MAX_VALUE);
    }
}
