package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.measure.CountedAlliance;
import org.tequio.measure.Measures;
import org.tequio.measure.Meeting;
import org.tequio.measure.UnitCounts;
import org.tequio.reference.AllianceKind;
import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A small unit in which every measure can be computed by hand; {@code src/docs/measures.md} does it. */
@Schema(name = "ConvergenceExample", description = "A small unit in which every measure can be computed by hand.")
record ExampleUnit(
        @Schema(
                description = "Its actors by group.",
                examples = "{\"government\": 2, \"academia\": 1, \"civil-society\": 1, \"sse-organisation\": 4}")
        Map<String, Integer> actors,

        @Schema(description = "Its alliances.") List<ExampleAlliance> alliances) {

    private static final String VALUE = "value";

    static final ExampleUnit SMALL = new ExampleUnit(
            ordered(Map.of("government", 2, "academia", 1, "civil-society", 1, "sse-organisation", 4)),
            List.of(
                    new ExampleAlliance(
                            ordered(Map.of("government", 1, "academia", 1, "sse-organisation", 1)),
                            3,
                            Pattern.DOMESTIC.code()),
                    new ExampleAlliance(
                            ordered(Map.of("civil-society", 1, "sse-organisation", 3)), 5, Pattern.SOUTH_SOUTH.code()),
                    new ExampleAlliance(Map.of("government", 2), 2, Pattern.DOMESTIC.code())));

    /** What a measure comes to in it: one number, or one for each order or pattern; nothing where it is drawn. */
    Map<String, Double> value(Measure measure) {
        var counts = counts();
        var measures = Measures.of(counts);
        var contributions =
                alliances.stream().map(ExampleAlliance::contribution).toList();
        var weighted = WeightedView.of(contributions, measures.potential());
        return switch (measure) {
            case PRESENCE -> Map.of(VALUE, (double) measures.presence());
            case SHANNON -> one(measures.shannon());
            case EVENNESS -> one(measures.evenness());
            case HILL -> orders(Objects.requireNonNull(measures.hill()));
            case POTENTIAL -> one(measures.potential());
            case REALISED -> one(measures.realised());
            case CONVERGENCE -> one(measures.convergence());
            case WEIGHTED_REALISED -> one(weighted.realised());
            case WEIGHTED_CONVERGENCE -> one(weighted.convergence());
            case EI_INDEX -> one(measures.eiIndex());
            case ASSORTATIVITY -> one(measures.assortativity());
            case OPENNESS -> one(measures.openness());
            case PATTERNS -> patterns(counts);
            case INTERVAL -> Map.of();
            case GAP -> one(Objects.requireNonNull(measures.potential()) - Objects.requireNonNull(measures.realised()));
            case WEIGHT ->
                one(contributions.stream()
                        .mapToDouble(
                                contribution -> (double) contribution.counts().pairs() / (contribution.everyone() - 1))
                        .sum());
        };
    }

    private UnitCounts counts() {
        var counts = new UnitCounts();
        actors.forEach((group, number) -> counts.countActors(group(group), number));
        return alliances.stream()
                .map(alliance -> alliance.contribution().counts())
                .reduce(counts, UnitCounts::plus);
    }

    private static Map<String, Double> one(@Nullable Double value) {
        return Map.of(VALUE, Objects.requireNonNull(value));
    }

    private static Map<String, Double> orders(List<Double> hill) {
        var orders = new LinkedHashMap<String, Double>();
        for (int order = 0; order < hill.size(); order++) {
            orders.put(Integer.toString(order), hill.get(order));
        }
        return orders;
    }

    private static Map<String, Double> patterns(UnitCounts counts) {
        var patterns = new LinkedHashMap<String, Double>();
        Measures.patterns(counts, Scheme.DEFAULT).forEach((pattern, share) -> patterns.put(pattern.code(), share));
        return patterns;
    }

    /** So that the answer is the same each time, and its tag with it. */
    private static Map<String, Integer> ordered(Map<String, Integer> numbers) {
        return new TreeMap<>(numbers);
    }

    private static StakeholderGroup group(String code) {
        return StakeholderGroup.CODES.get("group", code);
    }

    /** An alliance with members in the example. */
    @Schema(name = "ConvergenceExampleAlliance", description = "An alliance with members in the example.")
    record ExampleAlliance(
            @Schema(
                    description = "Its members there by group.",
                    examples = "{\"civil-society\": 1, \"sse-organisation\": 3}")
            Map<String, Integer> inside,

            @Schema(description = "All its members, there or elsewhere.", examples = "5")
            int everyone,

            @Schema(description = "Its pattern.", examples = "south-south")
            String pattern) {

        Contribution contribution() {
            var meeting = new Meeting();
            inside.forEach((group, number) -> {
                for (int i = 0; i < number; i++) {
                    meeting.countMember(null, group(group), List.of());
                }
            });
            var patterns = Map.of(Scheme.DEFAULT, Pattern.CODES.get("pattern", pattern));
            var alliance = new CountedAlliance(AllianceKind.COALITION.code(), patterns, meeting, everyone, true);
            var counts = new UnitCounts();
            counts.countAlliance(alliance, meeting.everyone(), 1);
            return new Contribution(everyone, counts);
        }
    }
}
