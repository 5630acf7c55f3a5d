package org.tequio.exchange.match;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.duplicates.Candidate;
import org.tequio.register.RecordType;

import java.util.List;

/** A record that a query may mean. */
@Schema(description = "A record that a query may mean.")
public record MatchCandidate(
        @Schema(description = "Its id.", examples = "6qv3k0b7x")
        String id,

        @Schema(description = "What it is: actor or alliance.", examples = "actor")
        RecordType type,

        @Schema(description = "Its official name.", examples = "Tosepan Titataniske")
        String name,

        @Schema(description = "Its seat, ISO 3166-1 alpha-2; null for a record without one.", examples = "MX") @Nullable
        String country,

        @Schema(
                description = "How strong the reasons are together: 100 would be certain.",
                minimum = "0",
                maximum = "100",
                examples = "84")
        int score,

        @Schema(description = "match for the one that it is, else review.", examples = "match")
        MatchDecision decision,

        @Schema(description = "Why, the strongest kinds of reason first.", examples = """
                        [{"code": "same-name", "words": "One of its names is the same, apart from accents, order, \
                        legal form and the language of words such as 'university'."},
                         {"code": "same-country", "words": "It is in the same country."}]
                        """)
        List<MatchReason> reasons) {

    static MatchCandidate of(Candidate found, MatchDecision decision) {
        return new MatchCandidate(
                found.id(),
                found.type(),
                found.name(),
                found.country(),
                found.score(),
                decision,
                found.reasons().stream().map(MatchReason::of).toList());
    }
}
