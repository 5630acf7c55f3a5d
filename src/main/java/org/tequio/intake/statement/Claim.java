package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** "This record is us." */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Claim",
        description = "Which record speaks of the submitter's own organisation.",
        requiredProperties = {"record"})
public record Claim(
        @Schema(description = "The id of the actor.", examples = "6qv3k0b7x") @Nullable
        String record) {}
