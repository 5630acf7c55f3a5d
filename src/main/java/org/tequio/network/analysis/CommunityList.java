package org.tequio.network.analysis;

import org.tequio.network.analysis.Community.CentralMember;
import org.tequio.network.analysis.Names.Name;
import org.tequio.network.analysis.Results.Result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Describes communities, the largest first; those of a single node are counted only. */
final class CommunityList {

    static final String NAME = "communities";

    private static final int MOST = 10_000;
    private static final int MOST_CODES = 10;
    private static final int MOST_MEMBERS = 5;

    private final Network network;
    private final Communities communities;
    private final double[] betweenness;
    private final Groups actors;
    private final Groups alliances;

    CommunityList(Network network, Communities communities, double[] betweenness) {
        this.network = network;
        this.communities = communities;
        this.betweenness = betweenness;
        this.actors = Groups.of(communities.ofActors(), communities.number());
        this.alliances = Groups.of(communities.ofAlliances(), communities.number());
    }

    Result result(Function<List<String>, Map<String, Name>> names) {
        var order = IntStream.range(0, communities.number())
                .filter(community -> size(community) > 1)
                .boxed()
                .sorted(Comparator.comparingInt(this::size).reversed().thenComparingLong(this::firstId))
                .toList();
        var listed = order.stream().limit(MOST).toList();
        var contents = new ArrayList<Object>();
        contents.add(new Head(listed.size(), order.size(), single(order.size())));
        var central = listed.stream().map(this::central).toList();
        var known = names.apply(central.stream()
                .flatMapToInt(Arrays::stream)
                .mapToObj(network::actorId)
                .toList());
        for (int i = 0; i < listed.size(); i++) {
            contents.add(community(i + 1, listed.get(i), central.get(i), known));
        }
        return new Result(NAME, contents);
    }

    private int size(int community) {
        return actors.size(community) + alliances.size(community);
    }

    /** Communities of two nodes or more have an actor: alliances are tied to actors only. */
    private long firstId(int community) {
        return actors.size(community) == 0
                ? Long.MAX_VALUE
                : network.actors()[actors.of(community).findFirst().orElseThrow()];
    }

    /** Those that GDS found alone, and the nodes without a tie, which it did not see. */
    private long single(int others) {
        return network.nodes() - network.tied() + communities.number() - others;
    }

    private int[] central(int community) {
        return actors.of(community)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(actor -> -betweenness[actor])
                        .thenComparing(actor -> -network.alliancesOf().degree(actor))
                        .thenComparing(actor -> actor))
                .limit(MOST_MEMBERS)
                .mapToInt(actor -> actor)
                .toArray();
    }

    private Community community(int id, int community, int[] central, Map<String, Name> names) {
        var facts = network.facts();
        var goals = new int[facts.goals().codes().size()];
        actors.of(community).forEach(actor -> facts.goals().each(actor, goal -> goals[goal]++));
        alliances.of(community).forEach(alliance -> network.allianceGoals().each(alliance, goal -> goals[goal]++));
        return new Community(
                id,
                actors.size(community),
                alliances.size(community),
                top(facts.groups(), community, Integer.MAX_VALUE),
                top(facts.countries(), community, MOST_CODES),
                CodeCount.top(facts.goals().codes(), goals, MOST_CODES),
                Arrays.stream(central)
                        .mapToObj(actor -> names.get(network.actorId(actor)))
                        .filter(Objects::nonNull)
                        .map(this::member)
                        .toList());
    }

    private List<CodeCount> top(Values values, int community, int most) {
        var counts = new int[values.codes().size()];
        actors.of(community).forEach(actor -> values.each(actor, code -> counts[code]++));
        return CodeCount.top(values.codes(), counts, most);
    }

    private CentralMember member(Name name) {
        int actor = network.actor(name.id());
        return new CentralMember(name.id(), name.name(), network.alliancesOf().degree(actor), betweenness[actor]);
    }

    /** Nodes by community: those of {@code i} stand in {@code nodes} from {@code offsets[i]} to before the next. */
    private record Groups(int[] offsets, int[] nodes) {

        static Groups of(int[] communities, int number) {
            var offsets = new int[number + 1];
            Arrays.stream(communities).filter(c -> c != Communities.NONE).forEach(c -> offsets[c + 1]++);
            Arrays.parallelPrefix(offsets, Integer::sum);
            var next = Arrays.copyOf(offsets, number);
            var nodes = new int[offsets[number]];
            for (int node = 0; node < communities.length; node++) {
                if (communities[node] != Communities.NONE) {
                    nodes[next[communities[node]]++] = node;
                }
            }
            return new Groups(offsets, nodes);
        }

        int size(int community) {
            return offsets[community + 1] - offsets[community];
        }

        /** In ascending order. */
        IntStream of(int community) {
            return Arrays.stream(nodes, offsets[community], offsets[community + 1]);
        }
    }

    /**
     * What the list says once.
     *
     * @param listed how many it holds
     * @param found how many there are of two nodes or more
     * @param single how many there are of one
     */
    record Head(long listed, long found, long single) {}
}
