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
        @Schema(
                description = "Who gives it: an org-id.guide prefix, wikidata, ror, …; without a colon.",
                examples = "wikidata")
        @Nullable
        String scheme,

        @Schema(description = "The identifier.", examples = "Q42") @Nullable
        String value) {

    /** Ids are keys of indexes, whose entries the database limits. */
    private static final int LONGEST = 200;
    /** Scheme and value in filters and packages. */
    private static final char BETWEEN = ':';

    Identifier identifier(Check check) {
        var giver = check.required("scheme", scheme, LONGEST);
        if (giver.indexOf(BETWEEN) >= 0 && !check.isKept("scheme")) {
            check.fault("scheme", "invalid-value", "Write the scheme without a colon: it ends where the value begins.");
        }
        return new Identifier(giver, check.required("value", value, LONGEST));
    }
}
