package org.tequio.exchange.match;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.intake.duplicates.Candidate;

import java.util.List;
import java.util.stream.IntStream;

/** What was found for one query. */
@Schema(description = "What was found for one query.")
public record MatchResult(
        @Schema(
                description = "match: the first candidate is the one. review: somebody should look at the candidates. "
                        + "none: there are none.",
                examples = "match")
        MatchDecision decision,

        @Schema(description = "The records that it may mean, the most probable first.")
        List<MatchCandidate> candidates) {

    /** @param found the best first, at least two if there are two */
    static MatchResult of(List<Candidate> found, int most) {
        var decision = MatchRule.PRESENT.of(found);
        return new MatchResult(
                decision,
                IntStream.range(0, Math.min(most, found.size()))
                        .mapToObj(i -> MatchCandidate.of(found.get(i), i == 0 ? decision : MatchDecision.REVIEW))
                        .toList());
    }
}
