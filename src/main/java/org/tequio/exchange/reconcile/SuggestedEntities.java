package org.tequio.exchange.reconcile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** What somebody may mean who is still typing. */
@Schema(name = "ReconciliationSuggestions", description = "What somebody may mean who is still typing.")
record SuggestedEntities(
        @Schema(description = "The likeliest first.") List<SuggestedEntity> result) {

    /** One of them. */
    @Schema(name = "ReconciliationSuggestion", description = "What somebody may mean who is still typing.")
    record SuggestedEntity(
            @Schema(description = "Its id.", examples = "6qv3k0b7x")
            String id,

            @Schema(description = "Its name.", examples = "Tosepan Titataniske")
            String name,

            @Schema(description = "What it is and where.", examples = "cooperative, MX")
            String description) {}
}
