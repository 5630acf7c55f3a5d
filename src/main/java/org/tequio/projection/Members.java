package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.tequio.measure.Meeting;
import org.tequio.reference.Composition;
import org.tequio.reference.Scheme;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an alliance owes to its members.
 *
 * @param seats where those are seated that are or were in it
 * @param groups the groups of those that are in it at present
 * @param number how many those are
 * @param ever how many are or were in it
 * @param roles all roles in it, ended ones too
 * @param states all states of memberships in it
 * @param today who of them meets on the day that the graph counts for
 */
record Members(
        Composition composition,
        Set<String> seats,
        List<String> groups,
        long number,
        long ever,
        List<String> roles,
        List<String> states,
        Today today) {

    static final Members NONE = new Members(
            Composition.of(List.of()), Set.of(), List.of(), 0, 0, List.of(), List.of(), new Today(new Meeting(), null));

    /** @param term from when until when there is such an alliance */
    static Members of(List<Member> all, Span term, String day) {
        var undisputed = all.stream().filter(member -> !member.isDisputed()).toList();
        var present = undisputed.stream().filter(member -> !member.hasEnded()).toList();
        return new Members(
                Composition.of(undisputed),
                undisputed.stream()
                        .flatMap(member -> Stream.ofNullable(member.seat()))
                        .collect(Collectors.toUnmodifiableSet()),
                values(present, Member::group),
                values(present, Member::actor).size(),
                undisputed.stream().map(Member::actor).distinct().count(),
                values(all, Member::role),
                values(all, Member::state),
                Today.of(day, term, all));
    }

    /**
     * Properties of the alliance: its pattern under every scheme, the groups that meet in it, where it is, its day. Where
     * it is stands there as a text, too: to look into a text costs half of what it costs to read a list.
     */
    Map<String, @Nullable Object> derived(String alliance, List<String> territories) {
        var derived = new HashMap<String, @Nullable Object>(today.derived());
        for (var scheme : Scheme.values()) {
            derived.put(patternProperty(scheme), composition.pattern(scheme).code());
            derived.put(candidateProperty(scheme), composition.isTriangularCandidate(scheme));
        }
        derived.put("groups", groups);
        derived.put("groupSet", String.join("|", groups));
        derived.put("memberCount", number);
        derived.put("everCount", ever);
        derived.put("membersKey", "%09d\u0001%s".formatted(number, alliance));
        derived.put("roles", roles);
        derived.put("states", states);
        var within = within(seats, territories);
        derived.put("within", within);
        derived.put("withinText", "|" + String.join("|", within) + "|");
        return derived;
    }

    /** The properties that are derived here. */
    static Set<String> properties() {
        return NONE.derived("", List.of()).keySet();
    }

    /** The properties that are derived here, and these. */
    static Set<String> and(String... others) {
        var properties = new HashSet<>(properties());
        properties.addAll(List.of(others));
        return Set.copyOf(properties);
    }

    /** Every territory, from locality to world, that holds a member's seat or a place where the alliance acts. */
    private static List<String> within(Collection<String> seats, Collection<String> places) {
        return Stream.of(seats, places)
                .flatMap(Collection::stream)
                .flatMap(code -> Stream.concat(
                        Stream.of(code),
                        Territories.WORLD.ancestors(code).stream().map(Territory::code)))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> values(List<Member> members, Function<Member, String> value) {
        return members.stream().map(value).distinct().sorted().toList();
    }

    static String patternProperty(Scheme scheme) {
        return "pattern:" + scheme.code();
    }

    static String candidateProperty(Scheme scheme) {
        return "triangularCandidate:" + scheme.code();
    }
}
