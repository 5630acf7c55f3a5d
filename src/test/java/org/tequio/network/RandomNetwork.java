package org.tequio.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A seeded network of actors and alliances, and plain answers to what the program answers with Cypher.
 *
 * @param members of each alliance
 * @param alliances of each actor, also of those without any
 * @param twice where an actor has two memberships in an alliance, as {@code actor alliance}
 * @param ended where the first of them has ended, likewise
 */
record RandomNetwork(
        Map<String, Set<String>> members, Map<String, Set<String>> alliances, Set<String> twice, Set<String> ended) {

    /** @param nodes how many actors and alliances, about a third of which are alliances */
    static RandomNetwork of(String prefix, long seed, int nodes) {
        var random = new SplittableRandom(seed);
        int actors = nodes * 2 / 3;
        var network = new RandomNetwork(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        var ends = new SplittableRandom(~seed);
        for (int actor = 0; actor < actors; actor++) {
            network.alliances.put(prefix + "-a" + actor, new TreeSet<>());
        }
        for (int alliance = 0; alliance < nodes - actors; alliance++) {
            int size = random.nextInt(2, 7);
            for (int member = 0; member < size; member++) {
                double draw = random.nextDouble();
                network.join(prefix + "-a" + (int) (draw * draw * actors), prefix + "-l" + alliance, random, ends);
            }
        }
        return network;
    }

    private void join(String actor, String alliance, SplittableRandom random, SplittableRandom ends) {
        members.computeIfAbsent(alliance, id -> new TreeSet<>()).add(actor);
        alliances.get(actor).add(alliance);
        if (random.nextInt(20) == 0) {
            twice.add(actor + " " + alliance);
        }
        if (ends.nextInt(4) == 0) {
            ended.add(actor + " " + alliance);
        }
    }

    /** The same without what has ended. */
    RandomNetwork inForce() {
        var network = new RandomNetwork(new TreeMap<>(), new TreeMap<>(), twice, Set.of());
        actors().forEach(actor -> network.alliances.put(actor, new TreeSet<>()));
        members.forEach((alliance, actors) -> actors.stream()
                .filter(actor -> !ended.contains(actor + " " + alliance) || twice.contains(actor + " " + alliance))
                .forEach(actor -> {
                    network.members
                            .computeIfAbsent(alliance, id -> new TreeSet<>())
                            .add(actor);
                    network.alliances.get(actor).add(alliance);
                }));
        return network;
    }

    List<String> actors() {
        return List.copyOf(alliances.keySet());
    }

    long degree(String actor) {
        return alliances.get(actor).stream()
                .mapToLong(alliance -> twice.contains(actor + " " + alliance) ? 2 : 1)
                .sum();
    }

    /** Of each node that can be reached, how many memberships away it is. */
    Map<String, Integer> distances(String actor) {
        var distances = new LinkedHashMap<>(Map.of(actor, 0));
        var waiting = new ArrayDeque<>(List.of(actor));
        while (!waiting.isEmpty()) {
            var node = waiting.remove();
            for (var next : neighbours(node)) {
                if (distances.putIfAbsent(next, distances.get(node) + 1) == null) {
                    waiting.add(next);
                }
            }
        }
        return distances;
    }

    Set<String> neighbours(String node) {
        return alliances.containsKey(node) ? alliances.get(node) : members.get(node);
    }

    /** Newman's tie between two actors. */
    double tie(String one, String other) {
        return alliances.get(one).stream()
                .filter(alliances.get(other)::contains)
                .mapToDouble(alliance -> 1.0 / Math.max(1, members.get(alliance).size() - 1))
                .sum();
    }

    Set<String> partners(String actor) {
        return alliances.get(actor).stream()
                .flatMap(alliance -> members.get(alliance).stream())
                .filter(other -> !other.equals(actor))
                .collect(Collectors.toSet());
    }

    /** What reaches each actor that is no partner over partners in common. */
    Map<String, Double> resources(String actor) {
        var partners = partners(actor);
        var resources = new HashMap<String, Double>();
        for (var partner : partners) {
            for (var candidate : partners(partner)) {
                if (!candidate.equals(actor) && !partners.contains(candidate)) {
                    double resource = tie(actor, partner) * tie(partner, candidate) / degree(partner);
                    resources.merge(candidate, resource, Double::sum);
                }
            }
        }
        return resources;
    }

    List<String> actorRows() {
        return actors().stream()
                .map(id -> "%1$s,%1$s,cooperative,,https://e.org".formatted(id))
                .toList();
    }

    List<String> allianceRows() {
        return members.keySet().stream()
                .map(id -> "%1$s,%1$s,project,https://e.org".formatted(id))
                .toList();
    }

    List<String> membershipRows() {
        var rows = new ArrayList<String>();
        members.forEach((alliance, actors) -> actors.forEach(actor -> {
            var until = ended.contains(actor + " " + alliance) ? "2009" : "";
            rows.add("%s,%s,member,%s,https://e.org".formatted(alliance, actor, until));
            if (twice.contains(actor + " " + alliance)) {
                rows.add("%s,%s,lead,,https://e.org".formatted(alliance, actor));
            }
        }));
        return rows;
    }
}
