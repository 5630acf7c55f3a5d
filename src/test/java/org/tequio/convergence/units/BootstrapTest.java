package org.tequio.convergence.units;

import org.junit.jupiter.api.Test;
import org.tequio.measure.CountedAlliance;
import org.tequio.measure.Meeting;
import org.tequio.measure.UnitCounts;
import org.tequio.reference.AllianceKind;
import org.tequio.reference.StakeholderGroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Units whose alliances are filled by chance, so that convergence is 1 but for that chance. */
class BootstrapTest {

    private static final int MEMBERS = 4;
    private static final List<StakeholderGroup> GROUPS = Arrays.stream(StakeholderGroup.values())
            .filter(StakeholderGroup::isMeasured)
            .toList();

    private final Random random = new Random(7);

    /** At a level of 95 % a fortieth should lie above it. */
    @Test
    void whereActorsAreFewTheIntervalSeldomLiesAboveTheTruth() {
        int units = 1_000;
        long above =
                intervals(units, 12, 8).filter(interval -> interval.low() > 1).count();
        assertTrue(above <= units / 20, () -> "%d of %d lie above it".formatted(above, units));
    }

    /** At a level of 95 % nineteen of twenty should hold it; of 200, these are within three standard errors of that. */
    @Test
    void whereManyMeetByChanceTheIntervalHoldsOne() {
        long holding = intervals(200, 300, 200)
                .filter(interval -> interval.low() <= 1 && 1 <= interval.high())
                .count();
        assertTrue(holding >= 181 && holding <= 199, () -> holding + " of 200 hold it");
    }

    private Stream<IntervalView> intervals(int units, int actors, int meetings) {
        return IntStream.range(0, units).mapToObj(unit -> interval(actors, meetings));
    }

    private IntervalView interval(int actors, int meetings) {
        var groups = IntStream.range(0, actors)
                .mapToObj(actor -> GROUPS.get(random.nextInt(GROUPS.size())))
                .toList();
        var unit = new UnitCounts();
        groups.forEach(group -> unit.countActors(group, 1));
        var alliances = IntStream.range(0, meetings)
                .mapToObj(alliance -> filledByChance(groups))
                .toList();
        var counts = alliances.stream().map(Contribution::counts).reduce(unit, UnitCounts::plus);
        return Objects.requireNonNull(Bootstrap.of(counts, alliances, random.nextLong()));
    }

    private Contribution filledByChance(List<StakeholderGroup> groups) {
        var members = new ArrayList<>(groups);
        Collections.shuffle(members, random);
        var meeting = new Meeting();
        members.subList(0, MEMBERS).forEach(group -> meeting.countMember(null, group, List.of()));
        var alliance = new CountedAlliance(AllianceKind.COALITION.code(), Map.of(), meeting, true);
        var counts = new UnitCounts();
        counts.countAlliance(alliance, meeting.everyone(), 1);
        return new Contribution(MEMBERS, counts);
    }
}
