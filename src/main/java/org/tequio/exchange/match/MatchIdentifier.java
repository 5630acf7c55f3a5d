package org.tequio.exchange.match;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.register.Identifier;
import org.tequio.shared.BodyFaults;

import static java.util.Objects.requireNonNull;

/** What others call the record that is looked for. */
@Schema(
        description = "An identifier that others gave.",
        requiredProperties = {"scheme", "value"})
record MatchIdentifier(
        @Schema(description = "Who gives it: an org-id.guide prefix, wikidata, ror, a source.", examples = "wikidata")
        @Nullable
        String scheme,

        @Schema(description = "The identifier.", examples = "Q42") @Nullable
        String value) {

    private static final int LONGEST = 200;

    void check(BodyFaults faults) {
        faults.text("/scheme", scheme, LONGEST);
        faults.text("/value", value, LONGEST);
    }

    /** Of a body without faults. */
    Identifier identifier() {
        return new Identifier(requireNonNull(scheme), requireNonNull(value));
    }
}
