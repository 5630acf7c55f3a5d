package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.register.Identifier;

/** What others call a record, as it is submitted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "SubmittedIdentifier",
        description = "An identifier that others gave.",
        requiredProperties = {"scheme", "value"})
public record IdentifierStatement(
        @Schema(description = "Who gives it: an org-id.guide prefix, wikidata, ror, …", examples = "wikidata") @Nullable
        String scheme,

        @Schema(description = "The identifier.", examples = "Q42") @Nullable
        String value) {

    /** Ids are keys of indexes, whose entries the database limits. */
    private static final int LONGEST = 200;

    Identifier identifier(Check check) {
        return new Identifier(check.required("scheme", scheme, LONGEST), check.required("value", value, LONGEST));
    }
}
