package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.register.Source;

/** A public page that supports what is said, as it is submitted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "SubmittedSource",
        description = "A public page that supports it.",
        requiredProperties = {"url"})
public record SourceStatement(
        @Schema(description = "Its address.", examples = "https://www.gsef-net.org/en/members") @Nullable
        String url,

        @Schema(description = "Its title.", examples = "Members") @Nullable
        String title,

        @Schema(
                description = "The day on which it was last seen; of a year or a month its first day.",
                examples = "2026-11")
        @Nullable
        String seenOn) {

    Source source(Check check) {
        if (url == null || url.isBlank()) {
            check.missing("url");
        }
        var address = check.address("url", url);
        var seen = check.past("seenOn", seenOn);
        return new Source(
                address == null ? "" : address,
                check.optional("title", title, Check.LONGEST_NAME),
                seen == null ? null : seen.firstDay());
    }
}
