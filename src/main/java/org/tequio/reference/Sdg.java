package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Codes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Sustainable Development Goal, such as {@code 8}, or a target of one, such as {@code 8.3} or {@code 17.18}; letters
 * are the means of implementation, such as {@code 8.a}.
 *
 * @param code as the United Nations write it
 * @param goal the code of the goal that a target belongs to; null for a goal itself
 */
public record Sdg(@JsonValue String code, @Nullable String goal) implements Concept {

    /** The 17 goals, each followed by its targets; 169 of them in all. */
    public static final List<Sdg> ALL = Tables.rows("sdgs.csv").stream()
            .flatMap(row -> goalWithTargets(
                    row.getField("goal"), Integer.parseInt(row.getField("outcomes")), row.getField("means")))
            .toList();

    /** In English, and as it is abbreviated in French and Spanish; with noughts before the number. */
    private static final Pattern BEFORE_CODE = Pattern.compile("^(?:sdg|odd|ods)?[\\s_.-]*0*");

    public static final Codes<Sdg> CODES =
            Codes.of(ALL, "/api/v1/reference/sdgs lists them.").suggesting(Sdg::bare);

    public boolean isTarget() {
        return goal != null;
    }

    /** Targets are called by their number: their texts are long and the number is what people use. */
    @Override
    public Label label() {
        if (!isTarget()) {
            return Concept.super.label();
        }
        var target = Labels.of("sdgs.target");
        return new Label(target.en() + " " + code, target.fr() + " " + code, target.es() + " " + code);
    }

    @Override
    public Optional<String> broader() {
        return Optional.ofNullable(goal);
    }

    @Override
    public CodeList list() {
        return CodeList.SDGS;
    }

    /** What is left of {@code SDG8} and {@code 08} and may be a code. */
    private static String bare(String written) {
        return BEFORE_CODE.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static Stream<Sdg> goalWithTargets(String goal, int outcomes, String means) {
        var numbers = IntStream.rangeClosed(1, outcomes).mapToObj(Integer::toString);
        var letters = means.chars().mapToObj(Character::toString);
        var targets = Stream.concat(numbers, letters).map(last -> new Sdg(goal + "." + last, goal));
        return Stream.concat(Stream.of(new Sdg(goal, null)), targets);
    }
}
