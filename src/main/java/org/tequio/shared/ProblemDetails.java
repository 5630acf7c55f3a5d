package org.tequio.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The body of every error answer: RFC 9457 with one entry in {@code errors} for each thing to mend. */
@Schema(name = "Problem", description = "What went wrong and what to do about it, after RFC 9457.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDetails(
        @Schema(description = "Which kind of problem this is.", examples = "/problems/invalid-request")
        String type,

        @Schema(description = "The kind in one sentence.", examples = "The request cannot be understood")
        String title,

        @Schema(description = "The HTTP status.", examples = "400")
        int status,

        @Schema(
                description = "What happened this time and what to do.",
                examples = "kind has no code 'coop'. Did you mean 'cooperative'?")
        String detail,

        @Schema(description = "Of a record that is gone, why.") @Nullable
        WithdrawalReason reason,

        @Schema(description = "Each thing to mend.") List<Fault> errors) {

    /** One thing to mend: where it stands, what is wrong with it, and the nearest thing that would do. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Fault", description = "One thing to mend.")
    public record Fault(
            @Schema(description = "The query parameter or header at fault.", examples = "kind") @Nullable
            String parameter,

            @Schema(description = "The place in the body at fault, as a JSON pointer.", examples = "/actor/kind")
            @Nullable
            String pointer,

            @Schema(description = "What kind of fault.", examples = "unknown-code")
            String code,

            @Schema(description = "What is wrong.", examples = "kind has no code 'coop'.")
            String detail,

            @Schema(description = "A valid value that is near; left out where none is.", examples = "cooperative")
            @Nullable
            String suggestion) {}
}
