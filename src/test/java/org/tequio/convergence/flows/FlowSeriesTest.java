package org.tequio.convergence.flows;

import org.junit.jupiter.api.Test;
import org.tequio.convergence.Life;
import org.tequio.convergence.SeenAlliance;
import org.tequio.convergence.SeenMember;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;
import org.tequio.reference.Territories;
import org.tequio.reference.TerritoryType;
import org.tequio.shared.Problem;

import java.util.List;
import java.util.Map;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FlowSeriesTest {

    private static final String TODAY = "2026-11-30";

    @Test
    void aSeriesOfMoreCellsThanAnybodyCouldReadIsRefused() {
        var refusal = assertThrows(Problem.class, () -> FlowSeries.of(allCountriesMet(1), TODAY));
        assertThat(refusal.getMessage(), containsString("'minimum'"));
        var told = FlowSeries.of(allCountriesMet(2), TODAY).matrices();
        assertEquals(2, told.size());
        assertEquals(0, told.get(1).cells().size());
    }

    /** One alliance since last year, of one actor of each country, so that no cell has more than one pair. */
    private static MeetingsThen allCountriesMet(long minimum) {
        var everybody = new Life("2025-01-01", null);
        var members = Territories.WORLD.countriesWithin("001").stream()
                .map(country -> new SeenMember(
                        "actor of " + country,
                        "Actor of " + country,
                        StakeholderGroup.GOVERNMENT,
                        country,
                        everybody,
                        List.of(),
                        "member",
                        MembershipState.REPORTED,
                        everybody))
                .toList();
        var parameters = new FlowsParameters(
                TerritoryType.COUNTRY,
                List.of(),
                List.of(Scheme.FCSSC),
                null,
                List.of(),
                List.of(),
                minimum,
                false,
                true);
        var alliance = new SeenAlliance("all", "All", "coalition", everybody, Map.of(), members);
        return new MeetingsThen(parameters, List.of(alliance));
    }
}
