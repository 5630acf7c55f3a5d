package org.tequio.measure;

import org.tequio.reference.AllianceKind;
import org.tequio.reference.MembershipState;
import org.tequio.reference.StakeholderGroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** Some actors, and alliances in which they meet. */
final class Village {

    static final List<StakeholderGroup> GROUPS = Arrays.stream(StakeholderGroup.values())
            .filter(StakeholderGroup::isMeasured)
            .toList();

    /** What everybody, and every alliance, works on. */
    private static final List<String> CARRIED = List.of("housing", "8");

    private final Tally tally = new Tally();
    private final List<CountedActor> actors;
    private final List<CountedAlliance> alliances = new ArrayList<>();

    Village(List<CountedActor> actors) {
        this.actors = actors;
        actors.forEach(actor -> tally.count(actor, 1));
    }

    /** Actors of groups of very different size. */
    static List<CountedActor> of(String seat, Random random, int number) {
        return Stream.generate(() -> one(seat, random)).limit(number).toList();
    }

    static CountedActor one(String seat, Random random) {
        var group = GROUPS.get((int) (GROUPS.size() * random.nextDouble() * random.nextDouble()));
        return new CountedActor(group, seat, CARRIED, true, true);
    }

    static List<CountedActor> several(String seat, StakeholderGroup group, int number) {
        return Collections.nCopies(number, new CountedActor(group, seat, CARRIED, true, true));
    }

    @SafeVarargs
    static List<CountedActor> all(List<CountedActor>... some) {
        return Stream.of(some).flatMap(List::stream).toList();
    }

    /** None of them twice. */
    static List<CountedActor> some(List<CountedActor> actors, Random random, int number) {
        return random.ints(0, actors.size())
                .distinct()
                .limit(number)
                .mapToObj(actors::get)
                .toList();
    }

    void meet(Collection<CountedActor> members) {
        var meeting = new Meeting();
        members.forEach(member -> {
            meeting.countMember(member.seat(), member.group(), CARRIED);
            meeting.countMembership(member.seat(), MembershipState.REPORTED, true, CARRIED);
        });
        var alliance = new CountedAlliance(AllianceKind.COALITION.code(), Map.of(), Meeting.of(meeting.lines()), true);
        alliances.add(alliance);
        tally.count(alliance, 1);
    }

    void takeAllOff(Random random) {
        var leaving = new ArrayList<>(actors);
        Collections.shuffle(leaving, random);
        Collections.shuffle(alliances, random);
        leaving.forEach(actor -> tally.count(actor, -1));
        alliances.forEach(alliance -> tally.count(alliance, -1));
    }

    Map<String, UnitCounts> units() {
        return tally.byUnit();
    }

    UnitCounts counts(String unit) {
        return units().getOrDefault(unit, new UnitCounts());
    }

    Measures measures(String unit) {
        return Measures.of(counts(unit));
    }

    double convergence(String unit) {
        return Objects.requireNonNull(measures(unit).convergence());
    }
}
