package org.tequio.convergence.units;

import org.tequio.convergence.units.RandomAlliances.Actor;
import org.tequio.convergence.units.RandomAlliances.Alliance;
import org.tequio.convergence.units.RandomAlliances.Membership;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Counts a unit on a day the long way, pair by pair, and computes its measures from lists of actors and pairs.
 *
 * @param actors that are there on the day, of all groups
 * @param meetings of each alliance with somebody of the unit in it, these
 * @param sizes how many are in these alliances from wherever
 * @param alliances these alliances
 * @param memberships of actors that are there or will be or were: on the present day all, on another those in force
 */
record PlainCount(
        List<Actor> actors,
        List<List<Actor>> meetings,
        List<Integer> sizes,
        List<Alliance> alliances,
        List<Membership> memberships) {

    private static final List<String> BESIDE = List.of("platform", "unknown");

    static PlainCount of(
            RandomAlliances graph, String day, Predicate<Actor> actorInside, Predicate<Alliance> allianceInside) {
        var count = new PlainCount(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean present = day.equals(LocalDate.now(ZoneOffset.UTC).toString());
        graph.memberships().stream()
                .filter(membership ->
                        actorInside.test(membership.actor()) && allianceInside.test(membership.alliance()))
                .filter(membership -> present || begun(membership.alliance().since(), day) && membership.holds(day))
                .forEach(count.memberships::add);
        graph.actors().stream()
                .filter(actorInside)
                .filter(actor -> begun(actor.founded(), day))
                .forEach(count.actors::add);
        for (var alliance : graph.alliances()) {
            if (!allianceInside.test(alliance) || !begun(alliance.since(), day)) {
                continue;
            }
            var everyone = graph.memberships().stream()
                    .filter(membership -> membership.alliance() == alliance && membership.holds(day))
                    .map(Membership::actor)
                    .filter(actor -> begun(actor.founded(), day))
                    .distinct()
                    .toList();
            var inside = everyone.stream().filter(actorInside).toList();
            if (!inside.isEmpty()) {
                count.meetings.add(inside);
                count.sizes.add(everyone.size());
                count.alliances.add(alliance);
            }
        }
        return count;
    }

    /** Whether it has begun by the end of the day; what nobody knows began long ago. */
    static boolean begun(String since, String day) {
        return since.isEmpty() || (since + "-01-01").substring(0, 10).compareTo(day) <= 0;
    }

    /** Whether it has ended before the day; a year or month ends with its last day. */
    static boolean over(String until, String day) {
        return !until.isEmpty() && day.substring(0, until.length()).compareTo(until) > 0;
    }

    List<Actor> measured() {
        return actors.stream().filter(PlainCount::isMeasured).toList();
    }

    long of(String group) {
        return actors.stream().filter(actor -> actor.group().equals(group)).count();
    }

    /** Every pair of members of the seven groups, once for each alliance in which they meet. */
    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int alliance = 0; alliance < meetings.size(); alliance++) {
            var members = meetings.get(alliance).stream()
                    .filter(PlainCount::isMeasured)
                    .toList();
            for (int i = 0; i < members.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(
                            new Pair(members.get(i).group(), members.get(j).group(), 1.0 / (sizes.get(alliance) - 1)));
                }
            }
        }
        return pairs;
    }

    long crossGroupPairs() {
        return pairs().stream().filter(Pair::isCross).count();
    }

    /** Null, here and below, where the question makes no sense. */
    Double potential() {
        return shareOfPairs(measured(), (one, other) -> !one.group().equals(other.group()));
    }

    Double realised() {
        return pairs().isEmpty() ? null : (double) crossGroupPairs() / pairs().size();
    }

    Double convergence() {
        return over(realised(), potential());
    }

    Double weightedRealised() {
        double all = pairs().stream().mapToDouble(Pair::weight).sum();
        double cross =
                pairs().stream().filter(Pair::isCross).mapToDouble(Pair::weight).sum();
        return pairs().isEmpty() ? null : (Double) (cross / all);
    }

    Double weightedConvergence() {
        return over(weightedRealised(), potential());
    }

    Double eiIndex() {
        return pairs().isEmpty() ? null : (Double) (2 * realised() - 1);
    }

    /** As the correlation of the two ends of a pair, with an indicator for each group. */
    Double assortativity() {
        var ends = new TreeMap<String, Double>();
        double within = 0;
        for (var pair : pairs()) {
            ends.merge(pair.one(), 0.5 / pairs().size(), Double::sum);
            ends.merge(pair.other(), 0.5 / pairs().size(), Double::sum);
            within += pair.isCross() ? 0 : 1.0 / pairs().size();
        }
        double chance =
                ends.values().stream().mapToDouble(share -> share * share).sum();
        return ends.size() < 2 ? null : (Double) ((within - chance) / (1 - chance));
    }

    Double openness() {
        double open = 0;
        double all = 0;
        for (int alliance = 0; alliance < meetings.size(); alliance++) {
            long members = meetings.get(alliance).stream()
                    .filter(PlainCount::isMeasured)
                    .count();
            all += members;
            open += meetings.get(alliance).size() < sizes.get(alliance) ? members : 0;
        }
        return all == 0 ? null : (Double) (open / all);
    }

    Double shannon() {
        double sum = 0;
        for (var actor : measured()) {
            sum -= Math.log((double) of(actor.group()) / measured().size())
                    / measured().size();
        }
        return measured().isEmpty() ? null : (Double) sum;
    }

    Double simpson() {
        long alike = measured().stream().mapToLong(actor -> of(actor.group())).sum();
        return measured().isEmpty()
                ? null
                : (Double) ((double) measured().size() * measured().size() / alike);
    }

    private static Double over(Double realised, Double potential) {
        return realised == null || potential == null || potential == 0 ? null : (Double) (realised / potential);
    }

    private static Double shareOfPairs(List<Actor> actors, BiPredicate<Actor, Actor> which) {
        double all = 0;
        double some = 0;
        for (int i = 0; i < actors.size(); i++) {
            for (int j = 0; j < i; j++) {
                all++;
                some += which.test(actors.get(i), actors.get(j)) ? 1 : 0;
            }
        }
        return all == 0 ? null : (Double) (some / all);
    }

    private static boolean isMeasured(Actor actor) {
        return !BESIDE.contains(actor.group());
    }

    record Pair(String one, String other, double weight) {

        boolean isCross() {
            return !one.equals(other);
        }
    }
}
