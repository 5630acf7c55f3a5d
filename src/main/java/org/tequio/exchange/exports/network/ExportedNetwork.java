package org.tequio.exchange.exports.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Scheme;

import java.util.List;

/** What an export in JSON says; it is written without ever being such an object. */
@Schema(name = "ExportedNetwork", description = "A network: what holds for all of it, its nodes, its edges.")
record ExportedNetwork(
        @Schema(description = "The register's revision that it shows.", examples = "7421")
        long asOf,

        @Schema(
                description = "Whether it is a projection on one kind of node.",
                enumeration = {"none", "actors", "alliances"},
                examples = "none")
        String projection,

        @Schema(description = "The scheme of the patterns: a code of /reference/schemes.", examples = "fcssc")
        String scheme,

        @Schema(description = "Which edition of the scheme.", examples = Scheme.DEFAULT_VERSION)
        String schemeVersion,

        @Schema(description = "Actors in order of id, then alliances.")
        List<ExportedNode> nodes,

        @Schema(description = "Memberships or ties in order of id.")
        List<ExportedEdge> edges) {

    /** An actor or an alliance. */
    @Schema(name = "ExportedNode", description = "An actor or an alliance; what is not known is left out.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExportedNode(
            @Schema(description = "Its id.", examples = "6qv3k0b7x")
            String id,

            @Schema(
                    description = "What it is.",
                    enumeration = {"actor", "alliance"},
                    examples = "actor")
            String type,

            @Schema(description = "Its official name.", examples = "Ville de Bamako")
            String name,

            @Schema(
                    description = "Its kind: a code of /reference/kinds or of /reference/alliance-kinds.",
                    examples = "local-government")
            String kind,

            @Schema(description = "Of an actor: its stakeholder group.", examples = "government") @Nullable
            String group,

            @Schema(description = "Of an actor: its sector of the economy.", examples = "public") @Nullable
            String sector,

            @Schema(description = "Of an actor: the level it works at.", examples = "local") @Nullable
            String level,

            @Schema(description = "Of an actor: its seat, ISO 3166-1 alpha-2.", examples = "ML") @Nullable
            String country,

            @Schema(description = "Of an actor: degrees north, WGS 84.", examples = "12.64") @Nullable
            Double latitude,

            @Schema(description = "Of an actor: degrees east, WGS 84.", examples = "-8.0") @Nullable
            Double longitude,

            @Schema(description = "Of an actor: when it was founded, as exactly as known.", examples = "1918") @Nullable
            String founded,

            @Schema(description = "Of an actor: when it was closed, as exactly as known.", examples = "2020") @Nullable
            String closed,

            @Schema(description = "Of an alliance: since when, as exactly as known.", examples = "2014") @Nullable
            String since,

            @Schema(description = "Of an alliance: until when, as exactly as known.", examples = "2020") @Nullable
            String until,

            @Schema(description = "Of an alliance: how it lies between North and South.", examples = "south-south")
            @Nullable
            String pattern,

            @Schema(
                    description = "Whether it was not chosen itself and is there as a member of an alliance that is.",
                    examples = "false")
            boolean border,

            @Schema(description = "What the source lets others do with it.", examples = "CC0-1.0")
            String licence,

            @Schema(description = "The first page that supports it.", examples = "https://example.org/members")
            String sourceUrl) {}

    /** A membership or a tie. */
    @Schema(
            name = "ExportedEdge",
            description = "A membership, or in a projection a tie; what is not known is left out.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExportedEdge(
            @Schema(description = "The membership's id; of a tie the ids of both ends.", examples = "b1xk92m0v")
            String id,

            @Schema(description = "The actor; of a tie the end of the lower id.", examples = "6qv3k0b7x")
            String source,

            @Schema(description = "The alliance; of a tie the other end.", examples = "7wq0c4h23")
            String target,

            @Schema(
                    description = "What it is.",
                    enumeration = {"membership", "tie"},
                    examples = "membership")
            String type,

            @Schema(description = "Of a membership: a code of /reference/roles.", examples = "lead") @Nullable
            String role,

            @Schema(description = "Of a membership: since when, as exactly as known.", examples = "2014") @Nullable
            String since,

            @Schema(description = "Of a membership: until when, as exactly as known.", examples = "2020") @Nullable
            String until,

            @Schema(description = "Of a membership: on whose word.", examples = "reported") @Nullable
            String state,

            @Schema(
                    description = "What the source lets others do with it; of a tie the licences of all memberships "
                            + "that it rests on, a bar between them.",
                    examples = "CC0-1.0")
            String licence,

            @Schema(
                    description = "The first page that supports it; of a tie the first, by the alphabet, of those of "
                            + "the memberships that it rests on.",
                    examples = "https://example.org/members")
            String sourceUrl,

            @Schema(description = "Of a tie: the sum of 1/(m-1) or 1/(k-1).", examples = "0.25") @Nullable
            Double weight,

            @Schema(description = "Of a tie: how many alliances, or actors, both ends share.", examples = "1") @Nullable
            Long shared) {}
}
