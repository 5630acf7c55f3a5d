package org.tequio.measure;

import org.tequio.reference.MembershipState;
import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** In which order {@link UnitCounts} counts: actors by group first. An edition of the graph may add counts at the end. */
final class CountPlaces {

    static final List<StakeholderGroup> MEASURED = Arrays.stream(StakeholderGroup.values())
            .filter(StakeholderGroup::isMeasured)
            .toList();

    static final int ALONE = StakeholderGroup.values().length;
    static final int SEATLESS = ALONE + 1;
    static final int ALLIANCES = SEATLESS + 1;
    static final int MEETINGS = ALLIANCES + 1;
    static final int OPEN_MEETINGS = MEETINGS + 1;
    static final int BY_STATE = OPEN_MEETINGS + 1;
    private static final int BY_PATTERN = BY_STATE + MembershipState.values().length;
    static final int PAIRS = BY_PATTERN + Scheme.values().length * Pattern.values().length;
    static final int UNDATED_ACTORS = PAIRS + MEASURED.size() * MEASURED.size();
    static final int UNDATED_ALLIANCES = UNDATED_ACTORS + 1;
    static final int UNDATED_MEMBERSHIPS = UNDATED_ALLIANCES + 1;
    static final int SIZE = UNDATED_MEMBERSHIPS + 1;

    /** What is counted at each place. */
    static final List<String> NAMES = Stream.of(
                    Arrays.stream(StakeholderGroup.values()).map(StakeholderGroup::code),
                    Stream.of("alone", "seatless", "alliances", "meetings", "open meetings"),
                    Arrays.stream(MembershipState.values()).map(MembershipState::code),
                    Arrays.stream(Scheme.values()).flatMap(scheme -> Arrays.stream(Pattern.values())
                            .map(pattern -> pattern.code() + " under " + scheme.code())),
                    MEASURED.stream().flatMap(one -> MEASURED.stream()
                            .map(other -> "pairs of %s and %s".formatted(one.code(), other.code()))),
                    Stream.of("undated actors", "undated alliances", "undated memberships"))
            .flatMap(names -> names)
            .toList();

    private CountPlaces() {}

    /** That of the alliances of a pattern under a scheme. */
    static int of(Scheme scheme, Pattern pattern) {
        return BY_PATTERN + scheme.ordinal() * Pattern.values().length + pattern.ordinal();
    }

    /** That of the pairs of two measured groups, by their numbers among these, the lesser one first. */
    static int ofPairs(int group, int otherGroup) {
        return PAIRS + group * MEASURED.size() + otherGroup;
    }
}
