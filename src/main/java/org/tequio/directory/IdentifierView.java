package org.tequio.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others call a record. */
@Schema(name = "Identifier", description = "What others call a record.")
public record IdentifierView(
        @Schema(
                description = "Who gives the value: a register, or the source of an import.",
                examples = "tequio-sample")
        String scheme,

        @Schema(description = "The value.", examples = "bamako")
        String value) {

    /** The graph keeps them as {@code scheme:value}; a scheme has no colon. */
    @JsonCreator
    static IdentifierView parse(String text) {
        int colon = text.indexOf(':');
        return new IdentifierView(text.substring(0, colon), text.substring(colon + 1));
    }
}
