package org.tequio.network.analysis;

import org.tequio.reference.Activity;
import org.tequio.reference.Pole;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;
import org.tequio.shared.RecordId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A random two-mode network in plain sets, as slow and as easy to believe as can be. */
record PlainNetwork(Map<String, PlainActor> actors, Map<String, Set<String>> alliances) {

    private static final List<String> COUNTRIES = List.of("MX", "SN", "FR", "KR", "BR", "CA");

    record PlainActor(String group, String country, List<String> activities) {

        /** The values that {@link Attribute#of} gives it. */
        List<String> values(Attribute by) {
            return switch (by) {
                case GROUP ->
                    Stream.of(group)
                            .filter(code -> StakeholderGroup.CODES
                                    .find(code)
                                    .orElseThrow()
                                    .isMeasured())
                            .toList();
                case COUNTRY -> country.isEmpty() ? List.of() : List.of(country);
                case POLE -> Scheme.FCSSC.pole(country).map(Pole::code).stream().toList();
                case ACTIVITY -> activities;
                case SECTOR, SUBREGION -> throw new IllegalArgumentException("told like the others");
            };
        }
    }

    /** From 50 to 500 nodes, some of them alone. */
    static PlainNetwork random(long seed) {
        var random = new Random(seed);
        int nodes = 50 + random.nextInt(451);
        int actors = nodes * 3 / 4;
        var ids = IntStream.rangeClosed(1, nodes)
                .mapToObj(i -> RecordId.of(seed * 1_000 + i).value())
                .toList();
        var network = new PlainNetwork(new TreeMap<>(), new TreeMap<>());
        ids.subList(0, actors).forEach(id -> network.actors.put(id, actor(random)));
        for (var id : ids.subList(actors, nodes)) {
            int size = random.nextInt(6) == 0 ? random.nextInt(20) : random.nextInt(5);
            var members = new TreeSet<String>();
            // the square makes hubs
            random.doubles(size).forEach(share -> members.add(ids.get((int) (share * share * actors))));
            network.alliances.put(id, members);
        }
        return network;
    }

    private static PlainActor actor(Random random) {
        var groups = StakeholderGroup.values();
        var activities = new HashSet<String>();
        IntStream.range(0, random.nextInt(4))
                .forEach(i -> activities.add(Activity.values()[random.nextInt(Activity.values().length)].code()));
        int country = random.nextInt(COUNTRIES.size() + 1);
        return new PlainActor(
                groups[random.nextInt(groups.length)].code(),
                country == COUNTRIES.size() ? "" : COUNTRIES.get(country),
                List.copyOf(activities));
    }

    Network compact() {
        var builder = new NetworkBuilder();
        actors.forEach((id, actor) -> builder.actor(
                id, actor.group, null, actor.country.isEmpty() ? null : actor.country, actor.activities, List.of()));
        alliances.forEach((id, members) -> builder.alliance(id, List.of(), List.copyOf(members)));
        return builder.build();
    }

    /** The same memberships from the other side. */
    Map<String, Set<String>> alliancesOf() {
        var of = new TreeMap<String, Set<String>>();
        actors.keySet().forEach(id -> of.put(id, new TreeSet<>()));
        alliances.forEach(
                (id, members) -> members.forEach(member -> of.get(member).add(id)));
        return of;
    }

    /** Every two members of each alliance, in both orders. */
    List<Meeting> meetings() {
        var meetings = new ArrayList<Meeting>();
        alliances
                .values()
                .forEach(members -> members.forEach(one -> members.forEach(other -> {
                    if (!one.equals(other)) {
                        meetings.add(new Meeting(actors.get(one), actors.get(other), members.size()));
                    }
                })));
        return meetings;
    }

    record Meeting(PlainActor one, PlainActor other, int size) {}
}
