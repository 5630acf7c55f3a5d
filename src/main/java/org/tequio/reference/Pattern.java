package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Codes;

import java.util.Optional;

/** How an alliance lies between North and South; always under a {@link Scheme}. */
public enum Pattern implements Concept {
    TRIANGULAR("triangular"),
    DOMESTIC("domestic"),
    NORTH_SOUTH("north-south"),
    NORTH_NORTH("north-north"),
    SOUTH_SOUTH("south-south"),
    UNDETERMINED("undetermined");

    public static final Codes<Pattern> CODES = Codes.of(Pattern.class);

    private final String code;

    Pattern(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** What makes an alliance follow this pattern; the first rule that fits, from triangular downwards, decides. */
    @Override
    public Optional<Label> rule() {
        return Optional.of(Labels.of("patterns.%s.rule".formatted(code)));
    }

    @Override
    public CodeList list() {
        return CodeList.PATTERNS;
    }
}
