package org.tequio.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.shared.Language;

/** The same short text in the three languages of the directory. */
@Schema(
        description = "The same short text in each language.",
        requiredProperties = {"en", "fr", "es"})
public record Label(
        @Schema(description = "In English.", examples = "Cooperative")
        String en,

        @Schema(description = "In French.", examples = "Coopérative")
        String fr,

        @Schema(description = "In Spanish.", examples = "Cooperativa")
        String es) {

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
            case ES -> es;
        };
    }
}
