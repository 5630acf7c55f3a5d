package org.tequio.network.analysis;

import org.jspecify.annotations.Nullable;
import org.tequio.network.analysis.Broker.GroupShare;
import org.tequio.network.analysis.Names.Name;
import org.tequio.network.analysis.Ranking.Ranked;
import org.tequio.network.analysis.Results.Result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The lists of brokers: one by bridging, and one for each two of the seven stakeholder groups by {@code betweenness × 4 p_g
 * p_h}, which is betweenness itself for an actor whose partners are half of the one and half of the other.
 */
final class BrokerLists {

    /** The list by bridging. */
    static final String ALL = "brokers";

    static final int MOST = 10_000;
    static final int MOST_BETWEEN = 1_000;

    private final Network network;
    private final double[] betweenness;
    private final PartnerGroups partners;
    private final Method method;

    BrokerLists(Network network, double[] betweenness, Method method) {
        this.network = network;
        this.betweenness = betweenness;
        this.partners = new PartnerGroups(network);
        this.method = method;
    }

    /** The list between two groups, in whatever order they are named. */
    static String between(String one, String other) {
        return one.compareTo(other) < 0 ? "%s:%s:%s".formatted(ALL, one, other) : "%s:%s:%s".formatted(ALL, other, one);
    }

    /** @param names those of actors by their ids, as far as they are there still */
    List<Result> results(Function<List<String>, Map<String, Name>> names) {
        var rankings = rankings();
        var lists = new ArrayList<Result>();
        rankings.forEach((list, ranking) -> lists.add(result(list, ranking, names)));
        return lists;
    }

    private Map<String, Ranking> rankings() {
        var groups = PartnerGroups.GROUPS;
        var all = new Ranking(MOST);
        var rankings = new TreeMap<String, Ranking>(Map.of(ALL, all));
        var between = new Ranking[groups.size()][groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int h = g + 1; h < groups.size(); h++) {
                between[g][h] = new Ranking(MOST_BETWEEN);
                rankings.put(between(groups.get(g), groups.get(h)), between[g][h]);
            }
        }
        for (int actor = 0; actor < betweenness.length; actor++) {
            if (betweenness[actor] > 0) {
                rank(actor, all, between);
            }
        }
        return rankings;
    }

    private void rank(int actor, Ranking all, Ranking[][] between) {
        var shares = partners.shares(actor);
        all.offer(actor, betweenness[actor] * PartnerGroups.participation(shares));
        for (int g = 0; g < shares.length; g++) {
            for (int h = g + 1; shares[g] > 0 && h < shares.length; h++) {
                between[g][h].offer(actor, betweenness[actor] * 4 * shares[g] * shares[h]);
            }
        }
    }

    private Result result(String list, Ranking ranking, Function<List<String>, Map<String, Name>> names) {
        var ranked = ranking.bestFirst();
        var found = names.apply(
                ranked.stream().map(Ranked::thing).map(network::actorId).toList());
        var contents = new ArrayList<Object>();
        for (var broker : ranked) {
            var name = found.get(network.actorId(broker.thing()));
            if (name != null) {
                contents.add(broker(contents.size() + 1, broker, name));
            }
        }
        contents.add(0, new Head(contents.size(), ranking.offered(), method));
        return new Result(list, contents);
    }

    private Broker broker(int rank, Ranked ranked, Name name) {
        int actor = ranked.thing();
        var shares = partners.shares(actor);
        double participation = PartnerGroups.participation(shares);
        var facts = network.facts();
        return new Broker(
                rank,
                network.actorId(actor),
                name.name(),
                name.kind(),
                Objects.requireNonNullElse(code(facts.groups(), actor), "unknown"),
                code(facts.countries(), actor),
                network.alliancesOf().degree(actor),
                betweenness[actor],
                participation,
                betweenness[actor] * participation,
                ranked.score(),
                groupShares(shares));
    }

    private static @Nullable String code(Values values, int actor) {
        return values.only(actor) == Values.NONE ? null : values.codes().get(values.only(actor));
    }

    private static List<GroupShare> groupShares(double[] shares) {
        return IntStream.range(0, shares.length)
                .filter(group -> shares[group] > 0)
                .mapToObj(group -> new GroupShare(PartnerGroups.GROUPS.get(group), shares[group]))
                .sorted(Comparator.comparingDouble(GroupShare::share).reversed())
                .toList();
    }

    /**
     * What a list of brokers says once.
     *
     * @param listed how many it holds
     * @param found how many there are
     */
    record Head(long listed, long found, Method method) {}
}
