package org.tequio.network;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Numbers;
import org.tequio.shared.Parameters;
import org.tequio.shared.Problem;

/** Between which actors somebody asks for chains, and for which. */
public class PathsQuery extends TiesQuery {

    static final int LONGEST = 12;
    private static final int MOST = 5;

    @Parameter(description = "The actor where the chains begin.", example = "6qv3k0b7x", required = true)
    @RestQuery
    @Nullable
    String from;

    @Parameter(description = "The actor where they end.", example = "b1xk92m0v", required = true)
    @RestQuery
    @Nullable
    String to;

    @Parameter(
            description = "How many memberships a chain may have, from 2 to 12; two lead from partner to partner.",
            example = "12",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2", maximum = "12", defaultValue = "12"))
    @RestQuery
    @DefaultValue("12")
    String max = "12";

    @Parameter(
            description = "How many chains, from 1 to 5.",
            example = "1",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "5", defaultValue = "1"))
    @RestQuery
    @DefaultValue("1")
    String k = "1";

    /** @throws Problem 400 for a parameter that is missing or cannot be read */
    PathsParameters read() {
        var begin = actor("from", from);
        var end = actor("to", to);
        if (begin.equals(end)) {
            throw Problem.invalidParameter("to", "'from' and 'to' are the same actor: a chain leads to another one.");
        }
        return new PathsParameters(
                begin,
                end,
                (int) Numbers.between("max", max, 2, LONGEST),
                (int) Numbers.between("k", k, 1, MOST),
                states(),
                at);
    }

    private static String actor(String parameter, @Nullable String id) {
        if (id == null) {
            throw Problem.invalidParameter(parameter, "%s is missing: name an actor by its id.".formatted(parameter));
        }
        return Parameters.id(parameter, id);
    }
}
