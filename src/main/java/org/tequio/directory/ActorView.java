package org.tequio.directory;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Freshness;
import org.tequio.shared.JsonText;
import org.tequio.shared.contract.AnswerExamples;

import java.util.List;

/** All that the directory knows of one actor. */
@Schema(
        name = "Actor",
        description = "All that the directory knows of one organisation.",
        extensions = @Extension(name = AnswerExamples.WITHOUT, value = "constituency,closed"))
public record ActorView(
        @Schema(description = "Its id, for ever.", examples = "6qv3k0b7x")
        String id,

        @Schema(description = "How often it was changed, and once for its creation.", examples = "1")
        int version,

        @Schema(description = "Its official name.", examples = "Ville de Bamako")
        String name,

        @Schema(description = "All its names.") @JsonDeserialize(using = JsonText.class)
        List<NameView> names,

        @Schema(description = "What it is: a code of /reference/kinds.", examples = "local-government")
        String kind,

        @Schema(description = "What it is besides.", examples = "[]")
        List<String> furtherKinds,

        @Schema(description = "Its stakeholder group: a code of /reference/groups.", examples = "government")
        String group,

        @Schema(description = "Of a network: the group that its members come from.", examples = "sse-organisation")
        @Nullable
        String constituency,

        @Schema(description = "Its sector of the economy; null for a mixed or unknown platform.", examples = "public")
        @Nullable
        String sector,

        @Schema(description = "The level it works at: a code of /reference/levels.", examples = "local") @Nullable
        String level,

        @Schema(description = "Its seat, ISO 3166-1 alpha-2; null for a body without one.", examples = "ML") @Nullable
        String country,

        @Schema(description = "Where in the country its seat is, ISO 3166-2.", examples = "ML-BKO") @Nullable
        String subdivision,

        @Schema(description = "The city of its seat.", examples = "Bamako") @Nullable
        String city,

        @Schema(description = "Degrees north, WGS 84.", examples = "12.64") @Nullable
        Double latitude,

        @Schema(description = "Degrees east, WGS 84.", examples = "-8.0") @Nullable
        Double longitude,

        @Schema(description = "Where it works: codes of /reference/territories.", examples = "[\"ML\"]")
        List<String> activeIn,

        @Schema(description = "When it was founded, as exactly as known.", examples = "1918") @Nullable
        String founded,

        @Schema(description = "When it was closed, as exactly as known.", examples = "2020") @Nullable
        String closed,

        @Schema(description = "Its website.", examples = "https://www.gsef-net.org") @Nullable
        String website,

        @Schema(description = "What it does: codes of /reference/activities.", examples = "[\"housing\"]")
        List<String> activities,

        @Schema(description = "Goals and targets it works on: codes of /reference/sdgs.", examples = "[\"8\"]")
        List<String> sdgs,

        @Schema(description = "The actor that it is part of.") @Nullable
        ReferenceView umbrella,

        @Schema(description = "The first hundred of the actors that are part of it, by name.")
        List<ReferenceView> parts,

        @Schema(description = "Where others keep it.") List<IdentifierView> identifiers,

        @Schema(description = "The public pages that support it.") @JsonDeserialize(using = JsonText.class)
        List<SourceView> sources,

        @Schema(description = "What the source lets others do with it.", examples = "CC0-1.0")
        String licence,

        @Schema(description = "The last day on which somebody stood for it.", examples = "2026-11-24")
        String confirmedOn,

        @Schema(
                description = "When the register was last told something of it.",
                examples = "2026-11-24T08:00:00.000000Z")
        String updatedAt,

        @Schema(
                description =
                        "How long ago somebody stood for it: green (less than a year), yellow (less than two), red.",
                examples = "green")
        Freshness freshness,

        @Schema(description = "How many memberships it has.", examples = "12")
        long membershipCount,

        @Schema(description = "Its part in its alliances, the first hundred by name; 'alliances' of the links has all.")
        List<MembershipView> memberships,

        @Schema(description = "What it learned, the first hundred by title; 'experiences' of the links has all.")
        List<ExperienceSummary> experiences,

        @Schema(description = "Where to read on.") Links links,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf) {

    /** Where to read on about an actor. */
    @Schema(name = "ActorLinks", description = "Where to read on about an actor.")
    public record Links(
            @Schema(description = "This answer.", examples = "/api/v1/actors/6qv3k0b7x")
            String self,

            @Schema(description = "All its memberships.", examples = "/api/v1/actors/6qv3k0b7x/alliances")
            String alliances,

            @Schema(description = "All that it learned.", examples = "/api/v1/experiences?actor=6qv3k0b7x")
            String experiences,

            @Schema(description = "All its versions.", examples = "/api/v1/actors/6qv3k0b7x/history")
            String history,

            @Schema(description = "Who stands around it.", examples = "/api/v1/actors/6qv3k0b7x/network")
            String network,

            @Schema(description = "What it is part of, and what of it.", examples = "/api/v1/actors/6qv3k0b7x/umbrella")
            String umbrella,

            @Schema(description = "Whom it might meet, and why.", examples = "/api/v1/actors/6qv3k0b7x/suggestions")
            String suggestions,

            @Schema(
                    description = "Its profile for the Murmurations Network.",
                    examples = "/api/v1/actors/6qv3k0b7x/murmurations")
            String murmurations,

            @Schema(description = "The same as linked data.", examples = "/api/v1/exports/actors.jsonld?id=6qv3k0b7x")
            String jsonld) {}
}
