package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.measure.UnitCounts;
import org.tequio.reference.MembershipState;
import org.tequio.reference.StakeholderGroup;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the measures of a unit do not know. */
@Schema(name = "ConvergenceCoverage", description = "What the measures do not know.")
record Coverage(
        @Schema(
                description =
                        "Actors of all groups that nobody says are in an alliance; with 'at', were in one that day.",
                examples = "31")
        long actorsInNoAlliance,

        @Schema(description = "Actors of which nobody knows what kind they are.", examples = "4")
        long unknownKind,

        @Schema(description = "Actors of which no seat is known.", examples = "0")
        long unknownTerritory,

        @Schema(
                description = "Memberships of actors of all groups by the state that they have now: all of them; with "
                        + "'at', those that were in force that day.",
                examples = "{\"reported\": 120, \"confirmed\": 18, \"disputed\": 1, \"ended\": 3}")
        Map<String, Long> memberships,

        Undated undated) {

    static Coverage of(UnitCounts counts) {
        var memberships = Arrays.stream(MembershipState.values())
                .collect(Collectors.toMap(
                        MembershipState::code, counts::memberships, (a, b) -> a, LinkedHashMap<String, Long>::new));
        return new Coverage(
                counts.alone(),
                counts.actors(StakeholderGroup.UNKNOWN),
                counts.seatless(),
                memberships,
                Undated.of(counts));
    }
}
