package org.tequio.exchange.match;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.intake.duplicates.Candidate;
import org.tequio.intake.duplicates.DuplicateReason;
import org.tequio.intake.duplicates.Duplicates;
import org.tequio.register.RecordType;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * From scores to decisions. A place or a website alone decides nothing: whoever shares a house or a host may be somebody
 * else. An alliance has no place, so that the same name is all there can be.
 */
@Schema(description = "How scores become decisions.")
public record MatchRule(
        @Schema(description = "From this score on an actor is a match.", examples = "80")
        int match,

        @Schema(
                description = "From this score on an alliance is a match: it has no place to add to it.",
                examples = "70")
        int matchOfAlliances,

        @Schema(description = "From this score on a record is a candidate.", examples = "30")
        int review,

        @Schema(description = "By so much a match must be ahead of the next candidate.", examples = "5")
        int lead,

        @Schema(
                description = "One of these must be among its reasons.",
                examples = "[\"same-identifier\", \"same-name\", \"similar-name\", \"same-acronym\"]")
        Set<DuplicateReason> reasons,

        @Schema(
                description = "The rule in words.",
                examples = "match: the best candidate, if its score is high enough, it is ahead of the next one and "
                        + "one of the named reasons speaks for it; review: any other candidate; none: no candidate.")
        String words) {

    /** The one that is in force. */
    public static final MatchRule PRESENT = new MatchRule(
            80,
            70,
            Duplicates.LEAST_SCORE,
            5,
            Collections.unmodifiableSet(EnumSet.of(
                    DuplicateReason.SAME_IDENTIFIER,
                    DuplicateReason.SAME_NAME,
                    DuplicateReason.SIMILAR_NAME,
                    DuplicateReason.SAME_ACRONYM)),
            "match: the best candidate, if its score is high enough, it is ahead of the next one and one of the named "
                    + "reasons speaks for it; review: any other candidate; none: no candidate.");

    /** @param found the best first */
    MatchDecision of(List<Candidate> found) {
        if (found.isEmpty()) {
            return MatchDecision.NONE;
        }
        var best = found.get(0);
        int enough = best.type() == RecordType.ALLIANCE ? matchOfAlliances : match;
        boolean ahead = found.size() == 1 || best.score() - found.get(1).score() >= lead;
        boolean named = !Collections.disjoint(best.reasons(), reasons);
        return best.score() >= enough && ahead && named ? MatchDecision.MATCH : MatchDecision.REVIEW;
    }
}
