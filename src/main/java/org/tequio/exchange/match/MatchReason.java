package org.tequio.exchange.match;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.intake.duplicates.DuplicateReason;

/** Why a record is a candidate. */
@Schema(description = "Why a record is a candidate.")
public record MatchReason(
        @Schema(description = "The reason.", examples = "same-country")
        DuplicateReason code,

        @Schema(description = "The same in words.", examples = "It is in the same country.")
        String words) {

    static MatchReason of(DuplicateReason reason) {
        return new MatchReason(
                reason,
                switch (reason) {
                    case SAME_IDENTIFIER -> "It has one of these identifiers.";
                    case SAME_NAME ->
                        "One of its names is the same, apart from accents, order, legal form and the language of "
                                + "words such as 'university'.";
                    case SIMILAR_NAME -> "One of its names has most of these words, or words of similar letters.";
                    case SAME_ACRONYM -> "One is the acronym of the other, or both have the same.";
                    case SAME_WEBSITE -> "It has the same website.";
                    case SAME_COUNTRY -> "It is in the same country.";
                    case SAME_CITY -> "It is in the same city.";
                });
    }
}
