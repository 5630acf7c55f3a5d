package org.tequio.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One kind of problem, explained in one language. */
@Schema(
        name = "ProblemPage",
        description = "A kind of problem and what to do about it.",
        requiredProperties = {"type", "status", "title", "means", "advice"})
record ProblemPage(
        @Schema(description = "What error answers call it, and where this page is.", examples = "/problems/not-found")
        String type,

        @Schema(description = "The HTTP status that comes with it.", examples = "404")
        int status,

        @Schema(description = "The kind in one sentence.", examples = "There is nothing at this address")
        String title,

        @Schema(description = "How it comes about.", examples = "No page, list or record lives at this address.")
        String means,

        @Schema(description = "What to do.", examples = "Compare the address with the contract at /q/openapi.")
        String advice) {

    static ProblemPage of(ProblemType type, ProblemTexts texts) {
        return new ProblemPage(type.address(), type.status(), texts.title(type), texts.means(type), texts.advice(type));
    }
}
