package org.tequio.exchange.exports.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Ties counted pair by pair, of memberships as pairs of a node and what it shares with others. */
record PlainProjection(Map<String, Set<String>> sharedBy, Map<String, Set<String>> membersOf) {

    /** @param memberships of each the node first */
    static PlainProjection of(Collection<List<String>> memberships) {
        var projection = new PlainProjection(new TreeMap<>(), new TreeMap<>());
        memberships.forEach(membership -> {
            projection
                    .sharedBy
                    .computeIfAbsent(membership.get(0), node -> new TreeSet<>())
                    .add(membership.get(1));
            projection
                    .membersOf
                    .computeIfAbsent(membership.get(1), shared -> new TreeSet<>())
                    .add(membership.get(0));
        });
        return projection;
    }

    /** Source, target, weight, and how many things they share. */
    List<String> ties(BiPredicate<String, String> tied, Set<String> sharing) {
        var ties = new ArrayList<String>();
        for (var one : sharedBy.keySet()) {
            for (var other : sharedBy.keySet()) {
                var common = new TreeSet<>(sharedBy.get(one));
                common.retainAll(sharedBy.get(other));
                common.retainAll(sharing);
                if (one.compareTo(other) < 0 && !common.isEmpty() && tied.test(one, other)) {
                    double weight = common.stream()
                            .mapToDouble(shared -> 1.0 / (membersOf.get(shared).size() - 1))
                            .sum();
                    ties.add(tie(one, other, weight, common.size()));
                }
            }
        }
        ties.sort(null);
        return ties;
    }

    static String tie(String one, String other, double weight, long shared) {
        return "%s %s %.9f %d".formatted(one, other, weight, shared);
    }
}
