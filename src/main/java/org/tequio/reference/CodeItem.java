package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Language;

import java.util.List;

/** A member of a code list as JSON. */
@Schema(
        name = "ReferenceCode",
        description = "A member of a code list.",
        requiredProperties = {"code", "label", "labels", "broader"})
record CodeItem(
        @Schema(description = "What other answers and requests call it; stable.", examples = "cooperative")
        String code,

        @Schema(description = "Its name in the language of this answer.", examples = "Coopérative")
        String label,

        @Schema(description = "Its name in every language.") Label labels,

        @Schema(description = "The code of the wider member that holds it, or null.", nullable = true, examples = "202")
        @Nullable
        String broader,

        @Schema(description = "Other words that are understood in its place.", examples = "[\"facilitator\"]")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> synonyms,

        @Schema(
                description = "How membership is decided, in the language of this answer.",
                examples = "A member of the OECD is North; every other country is South.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String rule,

        @JsonUnwrapped Facts facts) {

    static CodeItem of(Concept concept, Language language) {
        return new CodeItem(
                concept.code(),
                concept.label().in(language),
                concept.label(),
                concept.broader().orElse(null),
                concept.synonyms(),
                concept.rule().map(rule -> rule.in(language)).orElse(null),
                concept.facts());
    }
}
