package org.tequio.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.SuggestionReason;

import java.util.List;
import java.util.Map;

/** Actors that an actor has not met and might. */
@Schema(name = "PossiblePartners", description = "Actors that an actor has not met and might.")
public record PossiblePartnersView(
        @Schema(description = "The actor.", examples = "6qv3k0b7x")
        String actor,

        @Schema(description = "The possible partners, the likeliest first.")
        List<PossiblePartner> items,

        @Schema(
                description = "The reasons that counted, with their weights.",
                examples = "{\"shared-partners\": 0.6, \"same-sdg\": 0.1}")
        Map<String, Double> weights,

        @Schema(
                description =
                        "Whether so many chains lead from this actor over its partners that not all were followed.",
                examples = "false")
        boolean truncated,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf) {

    /** Somebody to meet. */
    @Schema(name = "PossiblePartner", description = "Somebody to meet.")
    public record PossiblePartner(
            @Schema(description = "Its id.", examples = "6qv3k0b7x")
            String id,

            @Schema(description = "Its name.", examples = "Ville de Bamako")
            String name,

            @Schema(description = "What it is: a code of /reference/kinds.", examples = "local-government")
            String kind,

            @Schema(description = "Its stakeholder group.", examples = "government")
            String group,

            @Schema(description = "Its seat, ISO 3166-1 alpha-2.", examples = "ML") @Nullable
            String country,

            @Schema(description = "From 0 to 1: the sum of its reasons' points.", examples = "0.43")
            double score,

            @Schema(description = "Why, the weightiest reason first.")
            List<Because> reasons) {}

    /** One reason. */
    @Schema(name = "SuggestionBecause", description = "One reason to suggest somebody.")
    public record Because(
            @Schema(description = "The reason.", examples = "shared-partners")
            SuggestionReason reason,

            @Schema(description = "What it adds to the score: its weight times how much it holds.", examples = "0.32")
            double points,

            @Schema(
                    description =
                            "What both have: codes of SDG, activities or the territory; the group that is missing.",
                    examples = "[\"8\"]")
            List<String> codes,

            @Schema(description = "Of partners in common, the three that tie them most.")
            List<Partner> partners,

            @Schema(description = "Of partners in common, how many there are.", examples = "4") @Nullable
            Long partnersInCommon) {}

    /** A partner of both. */
    @Schema(name = "PartnerInCommon", description = "A partner of both.")
    public record Partner(
            @Schema(description = "Its id.", examples = "6qv3k0b7x")
            String id,

            @Schema(description = "Its name.", examples = "GSEF")
            String name) {}
}
