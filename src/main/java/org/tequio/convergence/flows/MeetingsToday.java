package org.tequio.convergence.flows;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.tequio.convergence.Scene;
import org.tequio.measure.Meeting;
import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;
import org.tequio.shared.Graph.Reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who meets in alliances on the present day, as the projection has counted it on each alliance. */
record MeetingsToday(Reading graph, FlowsParameters parameters, long most) {

    /** Sums of weights are the same each time, as alliances come in one order; the index knows it. */
    private static final String ASKED_FOR = """
            MATCH (l:Alliance)
            WHERE l.id > ''
                AND (size($kinds) = 0 OR l.kind IN $kinds)
                AND (size($patterns) = 0 OR l['pattern:' + $scheme] IN $patterns)
                AND (size($within) = 0 OR any(code IN l.within WHERE code IN $within))
            WITH l
            """;

    private static final String HOW_MANY = ASKED_FOR + """
            LIMIT $most
            RETURN count(l) AS number
            """;
    private static final String MEETINGS = ASKED_FOR
            + """
            ORDER BY l.id
            LIMIT $most
            RETURN l.meeting AS meeting, {%s} AS patterns
            """.formatted(Arrays.stream(Scheme.values())
                    .map(scheme -> "`%1$s`: l.`pattern:%1$s`".formatted(scheme.code()))
                    .collect(Collectors.joining(", ")));

    /** @throws org.tequio.shared.Problem 422 if there are more alliances than may be looked at */
    CoMemberships count() {
        var values = values();
        long alliances =
                graph.first(HOW_MANY, values, Found.class).orElseThrow().number();
        if (alliances > most) {
            throw Scene.tooMany(most);
        }
        var met = new CoMemberships(parameters.within());
        graph.each(MEETINGS, values, row -> met.add(Attendance.of(meeting(row)), patterns(row)));
        return met;
    }

    private Map<String, Object> values() {
        return Map.of(
                "kinds", parameters.kind(),
                "patterns", parameters.pattern(),
                "scheme", parameters.scheme().code(),
                "within", Stream.ofNullable(parameters.within()).toList(),
                "most", most + 1);
    }

    private static Meeting meeting(Record row) {
        var lines = row.get("meeting");
        return Meeting.of(lines.isNull() ? List.of() : lines.asList(Value::asString));
    }

    private static Map<Scheme, Pattern> patterns(Record row) {
        var patterns = new EnumMap<Scheme, Pattern>(Scheme.class);
        for (var scheme : Scheme.values()) {
            Pattern.CODES
                    .find(row.get("patterns").get(scheme.code()).asString(""))
                    .ifPresent(pattern -> patterns.put(scheme, pattern));
        }
        return patterns;
    }

    private record Found(long number) {}
}
