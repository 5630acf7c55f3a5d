package org.tequio.network.analysis;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.Activity;
import org.tequio.reference.Sdg;
import org.tequio.reference.Sector;
import org.tequio.reference.StakeholderGroup;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;

import java.util.List;

/** Puts a network together from actors and alliances that come one by one; actors come first, each in the order of ids. */
final class NetworkBuilder {

    private static final List<String> GROUPS = StakeholderGroup.CODES.codes();
    private static final List<String> SECTORS = Sector.CODES.codes();
    private static final List<String> ACTIVITIES = Activity.CODES.codes();
    private static final List<String> GOALS =
            Sdg.ALL.stream().filter(sdg -> !sdg.isTarget()).map(Sdg::code).toList();
    private static final List<String> COUNTRIES = Territories.WORLD.all().stream()
            .filter(Territory::isCountry)
            .map(Territory::code)
            .sorted()
            .toList();

    private final LongList actors = new LongList();
    private final IntList groups = new IntList();
    private final IntList sectors = new IntList();
    private final IntList countries = new IntList();
    private final IntList activities = new IntList();
    private final IntList goals = new IntList();
    private final LongList alliances = new LongList();
    private final IntList allianceGoals = new IntList();
    private final IntList offsets = new IntList();
    private final IntList members = new IntList();

    private boolean sawStrangers;

    NetworkBuilder() {
        offsets.add(0);
    }

    void actor(
            String id,
            String group,
            @Nullable String sector,
            @Nullable String country,
            List<String> activities,
            List<String> goals) {
        actors.add(PackedId.pack(id));
        groups.add(number(GROUPS, group));
        sectors.add(number(SECTORS, sector));
        countries.add(number(COUNTRIES, country));
        this.activities.add(bits(ACTIVITIES, activities));
        this.goals.add(bits(GOALS, goals));
    }

    /** @param members ids of actors, ascending and each once */
    void alliance(String id, List<String> goals, List<String> members) {
        alliances.add(PackedId.pack(id));
        allianceGoals.add(bits(GOALS, goals));
        for (var member : members) {
            int actor = actors.find(PackedId.pack(member));
            if (actor >= 0) {
                this.members.add(actor);
            } else {
                sawStrangers = true;
            }
        }
        offsets.add(this.members.size());
    }

    /** Whether an alliance had a member that was no actor: the graph has moved between the two. */
    boolean sawStrangers() {
        return sawStrangers;
    }

    Network build() {
        var membersOf = new Adjacency(offsets.toArray(), members.toArray());
        return new Network(
                actors.toArray(),
                alliances.toArray(),
                new ActorColumns(
                        new Values(GROUPS, groups.toArray(), false),
                        new Values(SECTORS, sectors.toArray(), false),
                        new Values(COUNTRIES, countries.toArray(), false),
                        new Values(ACTIVITIES, activities.toArray(), true),
                        new Values(GOALS, goals.toArray(), true)),
                new Values(GOALS, allianceGoals.toArray(), true),
                membersOf,
                membersOf.transposed(actors.size()));
    }

    private static int number(List<String> codes, @Nullable String code) {
        return code == null ? Values.NONE : codes.indexOf(code);
    }

    private static int bits(List<String> codes, List<String> held) {
        int bits = 0;
        for (var code : held) {
            int number = codes.indexOf(code);
            bits |= number < 0 ? 0 : 1 << number;
        }
        return bits;
    }
}
