package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

/** Why two actors that have not met might. The weights add up to 1; they are told with each answer. */
public enum SuggestionReason implements Coded {
    SHARED_PARTNERS("shared-partners", 0.6),
    SAME_SDG("same-sdg", 0.1),
    SAME_ACTIVITY("same-activity", 0.1),
    SAME_TERRITORY("same-territory", 0.1),
    MISSING_GROUP("missing-group", 0.1);

    public static final Codes<SuggestionReason> CODES = Codes.of(SuggestionReason.class);

    private final String code;
    private final double weight;

    SuggestionReason(String code, double weight) {
        this.code = code;
        this.weight = weight;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** How much it adds to a score when it holds as much as it can. */
    public double weight() {
        return weight;
    }
}
