package org.tequio.exchange.exports.network;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.directory.ActorsQuery;
import org.tequio.directory.AllianceFilters;
import org.tequio.reference.MembershipState;
import org.tequio.reference.ReferenceParameters;
import org.tequio.shared.DateRange;
import org.tequio.shared.Flag;
import org.tequio.shared.Parameters;
import org.tequio.shared.Problem;

import java.time.LocalDate;
import java.util.List;

/** Which memberships somebody wants in a network, and what is to be made of them. */
public class NetworkExportQuery {

    @Parameter(description = "Only memberships in these roles: codes of /reference/roles.", example = "lead")
    @RestQuery
    List<String> role = List.of();

    @Parameter(
            description =
                    "Only memberships in these states: codes of /reference/membership-states. If none is named: all, "
                            + "and in a projection all but disputed and ended ones.",
            example = "confirmed")
    @RestQuery
    List<String> state = List.of();

    @Parameter(
            description =
                    "Only memberships in force at some time of this day, month, year or range (2015/2020), in alliances "
                            + "that are. A date not known is open; if none is named: at any time.",
            example = "2020")
    @RestQuery
    @Nullable
    String at;

    @Parameter(
            description = "Whether the other members of these alliances are there too, marked as border, so that each "
                    + "alliance is whole. Without a filter of actors or alliances there is no border.",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    @RestQuery
    @DefaultValue("true")
    String border = "true";

    @Parameter(
            description = "none: actors and alliances, tied by memberships; actors: actors alone, tied by alliances in "
                    + "which they meet; alliances: alliances alone, tied by actors that they share.",
            example = "none",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"none", "actors", "alliances"},
                            defaultValue = "none"))
    @RestQuery
    @DefaultValue("none")
    String projection = "none";

    @Parameter(
            description =
                    "Only what stands behind the node or edge of this id in the file: the last one that you have, "
                            + "to go on where you were cut off. Of ndjson and csv only; the others are whole or nothing. What "
                            + "has changed meanwhile is as it is now.",
            example = "6qv3k0b7x")
    @RestQuery
    @Nullable
    String after;

    /** @throws org.tequio.shared.Problem 400 for a parameter that cannot be read */
    NetworkAsked asked(NetworkFormat format, ActorsQuery actors, AllianceFilters alliances, LocalDate today) {
        var modes = Modes.CODES.get("projection", projection);
        return new NetworkAsked(
                format,
                modes,
                actors.selection(today),
                alliances.selection(actors.scheme(), today),
                Flag.of("border", border),
                ReferenceParameters.roles("role", role),
                state.isEmpty() ? modes.states() : Parameters.codes("state", state, MembershipState.CODES),
                at == null ? DateRange.EVER : DateRange.parse("at", at),
                actors.scheme(),
                after == null ? "" : after(format, after));
    }

    /** Ids of ties are those of their ends, a hyphen between them. */
    private static String after(NetworkFormat format, String id) {
        if (!format.isOfRows()) {
            throw Problem.invalidParameter(
                    "after",
                    "A file in %s cannot be gone on with: take it from its beginning, or take ndjson or csv."
                            .formatted(format.code()));
        }
        return String.join("-", Parameters.ids("after", List.of(id.split("-", -1))));
    }
}
