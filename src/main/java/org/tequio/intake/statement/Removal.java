package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** "Take this off the list." */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Removal",
        description = "Which record should be listed no more.",
        requiredProperties = {"record"})
public record Removal(
        @Schema(description = "The id of the actor, alliance or experience.", examples = "6qv3k0b7x") @Nullable
        String record) {}
