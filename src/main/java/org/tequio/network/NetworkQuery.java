package org.tequio.network;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Pattern;
import org.tequio.reference.ReferenceParameters;
import org.tequio.reference.StakeholderGroup;
import org.tequio.shared.Numbers;
import org.tequio.shared.Parameters;

import java.util.List;
import java.util.Map;

/** Which part of the network around an actor somebody asks for. */
public class NetworkQuery extends TiesQuery {

    private static final int MOST_NODES = 1_000;

    @Parameter(
            description = "How many steps from actor to actor, each through an alliance, from 1 to 3.",
            example = "1",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "3", defaultValue = "1"))
    @RestQuery
    @DefaultValue("1")
    String depth = "1";

    @Parameter(description = "Only memberships in these roles: codes of /reference/roles.", example = "lead")
    @RestQuery
    List<String> roles = List.of();

    @Parameter(
            description = "Only actors of these stakeholder groups: codes of /reference/groups.",
            example = "government")
    @RestQuery
    List<String> groups = List.of();

    @Parameter(description = "Only alliances of these patterns: codes of /reference/patterns.", example = "south-south")
    @RestQuery
    List<String> pattern = List.of();

    @Parameter(
            description = "The list that says who is North and who is South: a code of /reference/schemes; fcssc if "
                    + "none is named.",
            example = "fcssc")
    @RestQuery
    @Nullable
    String scheme;

    @Parameter(
            description = "How many nodes in an answer, from 1 to 1000.",
            example = "100",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "100"))
    @RestQuery
    @DefaultValue("100")
    String limit = "100";

    @Parameter(description = "The 'next' of the answer before.", example = "kq0ZrVbX")
    @RestQuery
    @Nullable
    String cursor;

    /** @throws org.tequio.shared.Problem 400 for a parameter that cannot be read */
    NetworkParameters read() {
        return new NetworkParameters(
                (int) Numbers.between("depth", depth, 1, 3),
                ReferenceParameters.roles("roles", roles),
                Parameters.codes("groups", groups, StakeholderGroup.CODES),
                Parameters.codes("pattern", pattern, Pattern.CODES),
                ReferenceParameters.scheme(scheme).code(),
                states(),
                at,
                (int) Numbers.between("limit", limit, 1, MOST_NODES));
    }

    /** What the statements name. */
    Map<String, Object> values(NetworkParameters read) {
        var values = ties();
        values.putAll(Map.of(
                "roles", read.roles(),
                "groups", read.groups(),
                "pattern", read.pattern(),
                "scheme", read.scheme()));
        return values;
    }
}
