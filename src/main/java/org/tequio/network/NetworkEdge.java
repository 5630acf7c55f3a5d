package org.tequio.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.network.formats.Attribute;

import java.util.List;

/** A membership that ties an actor to an alliance. */
@Schema(name = "NetworkEdge", description = "A membership that ties an actor to an alliance.")
public record NetworkEdge(
        @Schema(description = "The membership's id.", examples = "b1xk92m0v")
        String id,

        @Schema(description = "The actor's id.", examples = "6qv3k0b7x")
        String actor,

        @Schema(description = "The alliance's id.", examples = "7wq0c4h23")
        String alliance,

        @Schema(description = "What the actor does there: a code of /reference/roles.", examples = "lead")
        String role,

        @Schema(description = "Since when, as exactly as known.", examples = "2014") @Nullable
        String since,

        @Schema(description = "Until when, as exactly as known.", examples = "2020") @Nullable
        String until,

        @Schema(description = "On whose word: a code of /reference/membership-states.", examples = "reported")
        String state) {

    /** In Cypher, a membership {@code m} as such an edge. */
    static final String OF_MEMBERSHIP = """
            m {.id, actor: startNode(m).id, alliance: endNode(m).id, .role, .since, .until, .state}\
            """;

    static final List<Attribute<NetworkEdge>> ATTRIBUTES = List.of(
            Attribute.text("role", NetworkEdge::role),
            Attribute.text("since", NetworkEdge::since),
            Attribute.text("until", NetworkEdge::until),
            Attribute.text("state", NetworkEdge::state));
}
