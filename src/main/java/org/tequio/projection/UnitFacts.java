package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.tequio.measure.CountedActor;
import org.tequio.measure.CountedAlliance;
import org.tequio.measure.Tally;
import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;
import org.tequio.shared.Cube;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a node of the graph counts for in the units of convergence. */
final class UnitFacts {

    /** Whether somebody says that an actor is in an alliance. */
    static final String ALLIED = "allied";

    private UnitFacts() {}

    /** All that the count depends on, beside what the {@link Cube} counts by. */
    static List<String> properties(Cube cube) {
        return switch (cube) {
            case ACTORS -> List.of("subdivision", "firstDay", "lastDay", ALLIED);
            case ALLIANCES -> List.of("meeting", "firstDay");
        };
    }

    /** @param day on which it counts */
    static void count(Tally tally, Cube cube, Map<String, ? extends @Nullable Object> facts, String day, long times) {
        switch (cube) {
            case ACTORS -> {
                if (Span.of(facts).holds(day)) {
                    tally.count(actor(facts), times);
                }
            }
            case ALLIANCES -> tally.count(alliance(facts), times);
        }
    }

    private static CountedActor actor(Map<String, ? extends @Nullable Object> facts) {
        var subdivision = (String) facts.get("subdivision");
        return new CountedActor(
                group(String.valueOf(facts.get("group"))),
                subdivision == null ? (String) facts.get("country") : subdivision,
                Rows.strings(facts, "activities", "goals").toList(),
                Boolean.TRUE.equals(facts.get(ALLIED)),
                Span.of(facts).beginningIsKnown());
    }

    /** A graph that somebody has damaged may hold any word; a rebuild counts anew what it has mended. */
    static StakeholderGroup group(String code) {
        return StakeholderGroup.CODES.find(code).orElse(StakeholderGroup.UNKNOWN);
    }

    private static CountedAlliance alliance(Map<String, ? extends @Nullable Object> facts) {
        var patterns = new EnumMap<Scheme, Pattern>(Scheme.class);
        for (var scheme : Scheme.values()) {
            Stream.ofNullable(facts.get(Members.patternProperty(scheme)))
                    .flatMap(code -> Pattern.CODES.find(code.toString()).stream())
                    .forEach(pattern -> patterns.put(scheme, pattern));
        }
        return new CountedAlliance(
                String.valueOf(facts.get("kind")),
                patterns,
                Today.meeting(facts),
                Span.of(facts).beginningIsKnown());
    }
}
