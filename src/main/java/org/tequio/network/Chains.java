package org.tequio.network;

import org.tequio.shared.Graph.Reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The shortest chains between two actors that meet no node twice. If there are fewer of the least length than asked for,
 * longer ones branch off from those found, as J. Y. Yen does it (Management Science 17, 1971).
 */
final class Chains {

    private static final String BRANCHES = """
            UNWIND $spurs AS spur
            CALL (spur) {
                MATCH (from:Actor|Alliance {id: spur.from})
                MATCH (to:Actor {id: $to})
                WITH spur, from, to,
                    COLLECT { UNWIND spur.root AS id MATCH (n:Actor|Alliance {id: id}) RETURN n } AS root,
                    COLLECT { UNWIND spur.taken AS id MATCH (n:Actor|Alliance {id: id}) RETURN n } AS taken
                MATCH p = shortestPath((from)-[:MEMBER_OF*..12]-(to))
                WHERE all(m IN relationships(p) WHERE (startNode(m) <> from OR NOT endNode(m) IN taken)
                        AND (endNode(m) <> from OR NOT startNode(m) IN taken))
                    AND %s
                    AND none(n IN nodes(p) WHERE n IN root)
                RETURN p
            }
            RETURN spur.place AS place, %s AS rest, %s AS askedFor
            """;

    private final Reading graph;
    private final Map<String, Object> values;
    private final int longest;
    private final int number;

    private final List<Chain> accepted = new ArrayList<>();
    private final NavigableSet<Chain> candidates = new TreeSet<>(Chain.ORDER);

    private Chains(Reading graph, Map<String, Object> values, int longest, int number) {
        this.graph = graph;
        this.values = values;
        this.longest = longest;
        this.number = number;
    }

    /**
     * Up to so many chains, in their order.
     *
     * @param values of what the statements name: {@code from}, {@code to}, and which ties count
     * @param longest how many memberships one may have
     */
    static List<Chain> shortest(Reading graph, Map<String, Object> values, int longest, int number) {
        var chains = new Chains(graph, values, longest, number);
        chains.find();
        return chains.accepted.stream().sorted(Chain.ORDER).toList();
    }

    private void find() {
        consider(ShortestChains.of(graph, values, number));
        while (accepted.size() < number && !candidates.isEmpty()) {
            var next = Objects.requireNonNull(candidates.pollFirst());
            accepted.add(next);
            if (accepted.size() + asShortAs(next) < number) {
                consider(branches(next));
            }
        }
    }

    /** No branch of a chain is shorter: if so many are known that nothing lacks, none has to be looked for. */
    private long asShortAs(Chain chain) {
        return candidates.stream()
                .takeWhile(candidate -> candidate.length() == chain.length())
                .count();
    }

    private void consider(List<Chain> found) {
        found.stream().filter(chain -> chain.length() <= longest).forEach(candidates::add);
    }

    /**
     * Of each place on the chain the shortest way on that no accepted chain with the same root takes; but for those places
     * up to which it follows another, as the way was looked for from there already (E. L. Lawler, Management Science 18,
     * 1972). As with whole chains, ties that are asked for are told apart only where that makes a difference.
     */
    private List<Chain> branches(Chain chain) {
        var spurs = IntStream.range(0, chain.length())
                .filter(place -> !followsAnother(chain, place))
                .boxed()
                .collect(Collectors.toMap(Function.identity(), place -> spur(chain, place)));
        var byAllTies = branches(spurs.values(), ShortestChains.ALL_TIES);
        var others = byAllTies.stream()
                .filter(branch -> !branch.askedFor)
                .map(branch -> spurs.get(branch.place))
                .toList();
        var byTiesAskedFor = others.isEmpty() ? List.<Branch>of() : branches(others, ShortestChains.TIES_ASKED_FOR);
        return Stream.concat(byAllTies.stream().filter(Branch::askedFor), byTiesAskedFor.stream())
                .map(branch -> chain.branchingOff(branch.place, branch.rest))
                .toList();
    }

    private List<Branch> branches(Collection<Map<String, Object>> spurs, String condition) {
        var query = BRANCHES.formatted(condition, Chain.OF_PATH, ShortestChains.TIES_ASKED_FOR);
        var asked = new HashMap<>(values);
        asked.put("spurs", List.copyOf(spurs));
        return graph.all(query, asked, Branch.class);
    }

    private boolean followsAnother(Chain chain, int place) {
        return accepted.stream()
                .filter(other -> other != chain && other.sharesRoot(chain, place))
                .anyMatch(other -> other.nodeAfter(place).equals(chain.nodeAfter(place)));
    }

    private Map<String, Object> spur(Chain chain, int place) {
        var taken = accepted.stream()
                .filter(other -> other.sharesRoot(chain, place))
                .map(other -> other.nodeAfter(place))
                .toList();
        return Map.of(
                "place",
                place,
                "from",
                chain.ids().get(place),
                "root",
                chain.ids().subList(0, place),
                "taken",
                taken);
    }

    /** @param askedFor whether it consists of ties that are asked for */
    private record Branch(int place, Chain rest, boolean askedFor) {}
}
