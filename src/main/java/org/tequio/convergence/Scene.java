package org.tequio.convergence;

import org.tequio.measure.CountedAlliance;
import org.tequio.measure.Meeting;
import org.tequio.measure.Tally;
import org.tequio.measure.Unit;
import org.tequio.measure.UnitCounts;
import org.tequio.reference.Scheme;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The records of a scope, looked at one by one: what the projection counts for the present day can be counted from them
 * for any day, and more.
 *
 * @param scope that they are of
 * @param day that somebody asks for: on another than the present one, who was in an alliance that day is allied
 * @param actors of the scope, at whatever time
 * @param alliances that have had one of them as a member, at whatever time, with all members
 */
public record Scene(Scope scope, AskedDay day, List<SeenActor> actors, List<SeenAlliance> alliances) {

    private static final String ACTORS = """
            WITH a
            LIMIT $most
            RETURN a.id AS id, a.group AS group, coalesce(a.subdivision, a.country) AS seat, a {.firstDay, .lastDay} AS life,
                a.activities + a.goals AS carried,
                CASE
                    WHEN $present THEN coalesce(a.allied, false)
                    ELSE EXISTS {
                        MATCH (a)-[m:MEMBER_OF]->(l:Alliance)
                        WHERE m.state <> 'disputed' AND m.firstDay <= $day AND m.lastDay >= $day
                            AND l.firstDay <= $day AND l.lastDay >= $day
                            AND (m.state <> 'ended' OR m.lastDay < '9999')
                    }
                END AS allied
            """;
    private static final String ALLIANCES = """
            WITH DISTINCT l
            """;
    private static final String THESE = """
            MATCH (l:Alliance)
            WHERE l.id IN $ids
            """;
    private static final String TIES = """
            WITH l
            LIMIT $most
            WITH DISTINCT l
            RETURN coalesce(sum(COUNT { (l)<-[:MEMBER_OF]-() }), 0) AS number
            """;
    private static final String MEMBERS = """
            RETURN l.id AS id, l.name AS name, l.kind AS kind, l {.firstDay, .lastDay} AS life, {%s} AS patterns,
                [
                    (l)<-[m:MEMBER_OF]-(b:Actor) | {
                        actor: b.id,
                        name: b.name,
                        group: b.group,
                        seat: coalesce(b.subdivision, b.country),
                        life: b {.firstDay, .lastDay},
                        carried: [code IN b.activities + b.goals WHERE code IN l.activities OR code IN l.goals],
                        role: m.role,
                        state: m.state,
                        term: m {.firstDay, .lastDay}
                    }
                ] AS members
            ORDER BY id
            """.formatted(Arrays.stream(Scheme.values())
            .map(scheme -> "`%1$s`: l.`pattern:%1$s`".formatted(scheme.code()))
            .collect(Collectors.joining(", ")));

    /**
     * Looks at a scope.
     *
     * @param most how many actors and how many memberships may be looked at
     * @throws Problem 422 if there are more
     */
    public static Scene of(Reading graph, Scope scope, AskedDay day, long most) {
        return find(graph, scope, day, most).orElseThrow(() -> tooMany(most));
    }

    /** Looks at a scope, unless it has more actors or memberships than {@code most}. */
    public static Optional<Scene> find(Reading graph, Scope scope, AskedDay day, long most) {
        return findAlliances(graph, scope, most).flatMap(alliances -> {
            var values = values(scope, most);
            values.put("day", day.day());
            values.put("present", day.present());
            var actors = graph.all(ScopeStatements.actors(scope) + ACTORS, values, SeenActor.class);
            return actors.size() > most ? Optional.empty() : Optional.of(new Scene(scope, day, actors, alliances));
        });
    }

    /** Looks at alliances of these ids, as if all of their members were of the scope. */
    public static List<SeenAlliance> alliances(Reading graph, List<String> ids) {
        return graph.all(THESE + MEMBERS, Map.of("ids", ids), SeenAlliance.class);
    }

    /**
     * Looks at the alliances of a scope alone, in the order of their ids.
     *
     * @param most how many memberships may be looked at
     * @throws Problem 422 if there are more
     */
    public static List<SeenAlliance> alliances(Reading graph, Scope scope, long most) {
        return findAlliances(graph, scope, most).orElseThrow(() -> tooMany(most));
    }

    private static Optional<List<SeenAlliance>> findAlliances(Reading graph, Scope scope, long most) {
        var values = values(scope, most);
        var memberships = ScopeStatements.memberships(scope);
        return graph.first(memberships + TIES, values, Number.class).orElse(Number.NONE).number > most
                ? Optional.empty()
                : Optional.of(graph.all(memberships + ALLIANCES + MEMBERS, values, SeenAlliance.class));
    }

    private static Map<String, Object> values(Scope scope, long most) {
        var values = scope.values();
        values.put("most", most + 1);
        return values;
    }

    /** What is counted on its day, in all units at once. */
    public Tally tally() {
        var tally = new Tally();
        actors.forEach(actor -> count(tally, actor, day.day(), 1));
        alliances.forEach(alliance -> tally.count(counted(alliance, day.day(), day.present()), 1));
        return tally;
    }

    /** What is counted on its day in the scope as a whole, which is all that the scene shows of the world. */
    public UnitCounts counts() {
        return ofScope(tally());
    }

    /** What an alliance adds to it. */
    public UnitCounts counts(SeenAlliance alliance, String day) {
        var tally = new Tally();
        count(tally, alliance, day, 1);
        return ofScope(tally);
    }

    public static UnitCounts ofScope(Tally tally) {
        return tally.byUnit().getOrDefault(Unit.WORLD.code(), new UnitCounts());
    }

    /** @param times 1 to count what the actor is on the day, −1 to take it off */
    public void count(Tally tally, SeenActor actor, String day, long times) {
        if (actor.life().holds(day)) {
            tally.count(actor.counted(), times);
        }
    }

    /** @param times 1 to count what the alliance is on the day, −1 to take it off */
    public void count(Tally tally, SeenAlliance alliance, String day, long times) {
        tally.count(counted(alliance, day, false), times);
    }

    /** Whether a member is of the scope. */
    public boolean holds(SeenMember member) {
        return scope.holds(member.seat()) && member.carried().containsAll(scope.carried());
    }

    /** Those who meet in an alliance on a day, of the scope or not. */
    public List<SeenMember> meeting(SeenAlliance alliance, String day) {
        return alliance.meetingOn(day, scope.states());
    }

    /** @param ever whether to count memberships, apart from who meets, whenever they were in force */
    private CountedAlliance counted(SeenAlliance alliance, String day, boolean ever) {
        var meeting = new Meeting();
        alliance.members().stream()
                .filter(this::holds)
                .filter(member -> ever || alliance.life().holds(day) && member.isInForceOn(day))
                .forEach(member -> meeting.countMembership(
                        member.seat(), member.state(), member.term().beginningIsKnown(), member.carried()));
        var present = meeting(alliance, day);
        present.stream()
                .filter(this::holds)
                .forEach(member -> meeting.countMember(member.seat(), member.group(), member.carried()));
        return new CountedAlliance(
                alliance.kind(),
                alliance.patterns(),
                meeting,
                present.size(),
                alliance.life().beginningIsKnown());
    }

    public static Problem tooMany(long most) {
        return Problem.of(
                ProblemType.UNPROCESSABLE,
                whyNot(most)
                        + " Ask for less: a smaller territory in 'within', or without 'at' and 'state' for the present day.");
    }

    public static String whyNot(long most) {
        return "This would look at more than %d records one by one.".formatted(most);
    }

    private record Number(long number) {

        private static final Number NONE = new Number(0);
    }
}
