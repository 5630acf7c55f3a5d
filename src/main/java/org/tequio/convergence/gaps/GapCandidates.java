package org.tequio.convergence.gaps;

import org.jspecify.annotations.Nullable;
import org.tequio.convergence.KeptCounts;
import org.tequio.convergence.gaps.GapView.GapCandidate;
import org.tequio.convergence.gaps.GapView.Wanted;
import org.tequio.measure.Unit;
import org.tequio.measure.UnitCounts;
import org.tequio.measure.UnitType;
import org.tequio.reference.StakeholderGroup;
import org.tequio.reference.Territories;
import org.tequio.shared.Graph.Reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Looks for those who could close a gap. What is looked at is bounded: what is counted says in which countries a group
 * is, and of those with most of it some are gone through, each up to a number of actors.
 *
 * @param countries what is counted in each
 */
record GapCandidates(Reading graph, String day, Map<String, UnitCounts> countries) {

    private static final int MOST = 3;
    private static final int COUNTRIES = 5;
    static final int ACTORS = 2_000;

    private static final String SEATED = """
            UNWIND $countries AS country
            CALL (country) {
                MATCH (a:Actor)
                USING INDEX a:Actor(country, sortKey)
                WHERE a.country = country AND a.sortKey > ''
                WITH a
                LIMIT $each
                RETURN a
            }
            WITH a
            """;
    private static final String CARRYING = """
            CALL db.index.fulltext.queryNodes('actor_codes', $carried, {limit: $each})
            YIELD node AS a
            WITH a
            """;
    private static final String CONCERNS = """
            WHERE a.group IN $groups
                AND coalesce(a.firstDay <= $day, true)
                AND coalesce(a.lastDay >= $day, true)
            UNWIND a.goals + a.activities AS code
            RETURN DISTINCT code
            """;
    private static final String NEAREST = """
            WHERE a.group IN $groups
                AND coalesce(a.firstDay <= $day, true)
                AND coalesce(a.lastDay >= $day, true)
                AND NOT a.id IN $found
            WITH a, [code IN a.goals WHERE code IN $concerns] AS goals,
                [code IN a.activities WHERE code IN $concerns] AS activities
            ORDER BY size(goals) + size(activities) DESC, a.sortKey, a.id
            LIMIT $most
            RETURN a.id AS id, a.name AS name, a.group AS group, a.country AS country,
                COUNT { (a)-[:MEMBER_OF]->() } AS degree, goals, activities
            """;

    static GapCandidates of(Reading graph, String day) {
        return new GapCandidates(graph, day, KeptCounts.of(graph, UnitType.COUNTRY));
    }

    Wanted of(Wish wish) {
        var concerns = concerns(wish);
        if (wish.isAmongCarriers()) {
            return wanted(wish, shown(wish, null, CARRYING + NEAREST, values(wish, concerns)));
        }
        var nearest = new ArrayList<GapCandidate>();
        for (var territory : wish.territories()) {
            var values = values(wish, concerns);
            values.put("countries", countries(territory, List.of(wish.group())));
            values.put("found", nearest.stream().map(GapCandidate::id).toList());
            nearest.addAll(shown(wish, territory, SEATED + NEAREST, values));
            if (nearest.size() >= MOST) {
                break;
            }
        }
        return wanted(wish, nearest);
    }

    private static Wanted wanted(Wish wish, List<GapCandidate> actors) {
        return new Wanted(
                wish.group(), wish.toMeet(), actors.stream().limit(MOST).toList());
    }

    private List<GapCandidate> shown(Wish wish, @Nullable String territory, String query, Map<String, Object> values) {
        var found = graph.all(query, values, FoundActor.class);
        var partners = SharedPartners.of(graph, day, wish, codes(toMeet(wish)), found);
        return found.stream()
                .map(actor -> actor.shown(wish, territory, partners.getOrDefault(actor.id(), List.of())))
                .toList();
    }

    /** What those work on whom the wanted one could meet. */
    private List<String> concerns(Wish wish) {
        var groups = toMeet(wish);
        var values = values(wish, List.of());
        values.put("groups", codes(groups));
        var begin = CARRYING;
        if (wish.unit().type().isTerritory()) {
            begin = SEATED;
            values.put("countries", countries(wish.unit().code(), groups));
        }
        return graph.all(begin + CONCERNS, values, Concern.class).stream()
                .map(Concern::code)
                .toList();
    }

    private static List<StakeholderGroup> toMeet(Wish wish) {
        return wish.toMeet() == null
                ? Stream.of(StakeholderGroup.values())
                        .filter(StakeholderGroup::isMeasured)
                        .toList()
                : List.of(wish.toMeet());
    }

    /** Those in a territory with most actors of these groups. */
    private List<String> countries(String territory, Collection<StakeholderGroup> groups) {
        return Territories.WORLD.countriesWithin(territory).stream()
                .filter(country -> actors(country, groups) > 0)
                .sorted(Comparator.comparingLong((String country) -> -actors(country, groups))
                        .thenComparing(country -> country))
                .limit(COUNTRIES)
                .toList();
    }

    private long actors(String country, Collection<StakeholderGroup> groups) {
        var counts = countries.getOrDefault(country, new UnitCounts());
        return groups.stream().mapToLong(counts::actors).sum();
    }

    private HashMap<String, Object> values(Wish wish, List<String> concerns) {
        var values = new HashMap<String, Object>();
        values.put("day", day);
        values.put("each", ACTORS);
        values.put("most", MOST);
        values.put("groups", codes(List.of(wish.group())));
        values.put("concerns", concerns);
        values.put("found", List.of());
        values.put("carried", carried(wish.unit()));
        return values;
    }

    /** A query of the full-text index over codes. */
    private static String carried(Unit unit) {
        return "%s:\"%s\"".formatted(unit.type() == UnitType.ACTIVITY ? "activities" : "goals", unit.code());
    }

    private static List<String> codes(Collection<StakeholderGroup> groups) {
        return groups.stream().map(StakeholderGroup::code).toList();
    }

    private record Concern(String code) {}
}
