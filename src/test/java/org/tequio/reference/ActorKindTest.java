package org.tequio.reference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.reference.ActorKind.DEVELOPMENT_BANK;
import static org.tequio.reference.ActorKind.INTERGOVERNMENTAL_ORGANISATION;
import static org.tequio.reference.ActorKind.MULTILATERAL_AGENCY;

class ActorKindTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        local-government,        ,                 government,          public
        university,              ,                 academia,            public
        cooperative,             ,                 sse-organisation,    social
        cooperative,             business,         sse-organisation,    social
        company,                 ,                 business,            private
        bilateral-agency,        ,                 development-partner, public
        philanthropic-foundation,,                 development-partner, private
        network,                 sse-organisation, sse-organisation,    social
        federation,              government,       government,          public
        network,                 mixed,            platform,
        forum,                   ,                 platform,
        unknown,                 ,                 unknown,
        """)
    void isCountedInTheGroupAndSectorOfItsKindOrOfItsConstituency(
            String kind, String constituency, String group, String sector) {
        var actorKind = ActorKind.CODES.get("kind", kind);
        var members = constituency == null ? null : Constituency.CODES.get("constituency", constituency);
        assertEquals(group, actorKind.groupWith(members).code());
        assertEquals(sector, actorKind.sectorWith(members).map(Sector::code).orElse(null));
    }

    @Test
    void sevenGroupsAreMeasured() {
        assertEquals(
                7,
                Arrays.stream(StakeholderGroup.values())
                        .filter(StakeholderGroup::isMeasured)
                        .count());
    }

    @Test
    void multilateralsCanFacilitateFromAnySeat() {
        assertEquals(
                List.of(MULTILATERAL_AGENCY, INTERGOVERNMENTAL_ORGANISATION, DEVELOPMENT_BANK),
                Arrays.stream(ActorKind.values())
                        .filter(ActorKind::isMultilateral)
                        .toList());
    }
}
