package org.tequio.measure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.reference.StakeholderGroup.ACADEMIA;
import static org.tequio.reference.StakeholderGroup.BUSINESS;
import static org.tequio.reference.StakeholderGroup.CIVIL_SOCIETY;
import static org.tequio.reference.StakeholderGroup.DEVELOPMENT_PARTNER;
import static org.tequio.reference.StakeholderGroup.GOVERNMENT;
import static org.tequio.reference.StakeholderGroup.PLATFORM;
import static org.tequio.reference.StakeholderGroup.POLITICAL;
import static org.tequio.reference.StakeholderGroup.SSE_ORGANISATION;

/** What the measures must say of territories of which the answer is known beforehand. */
class KnownTruthsTest {

    private static final double EXACT = 1e-12;

    /** About 200,000 pairs a draw: the standard error of convergence is near 0.002, and this five of them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void alliancesFilledByChanceConvergeAsMuchAsChanceWould(long seed) {
        var random = new Random(seed);
        var actors = Village.of("SN", random, 700);
        var village = new Village(actors);
        for (int i = 0; i < 10_000; i++) {
            village.meet(Village.some(actors, random, 2 + random.nextInt(9)));
        }
        assertEquals(1, village.convergence("SN"), 0.01);
    }

    /** One alliance at a time says little, but all of them together are not biased: 5,000 draws, five standard errors. */
    @Test
    void convergenceByChanceIsOneOnAverageInSmallTerritoriesToo() {
        var random = new Random(11);
        var average = IntStream.range(0, 5_000)
                .mapToObj(draw -> {
                    var actors = Village.of("SN", random, 12);
                    var village = new Village(actors);
                    IntStream.range(0, 8).forEach(i -> village.meet(Village.some(actors, random, 2 + i % 4)));
                    return village.measures("SN").convergence();
                })
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        assertTrue(average.getCount() > 4_900, average.toString());
        assertEquals(1, average.getAverage(), 0.008);
    }

    @Test
    void whereEachGroupStaysAmongItselfThereIsNone() {
        var random = new Random(1);
        var actors = Village.of("SN", random, 200);
        var village = new Village(actors);
        for (var group : Village.GROUPS) {
            village.meet(actors.stream().filter(actor -> actor.group() == group).toList());
        }
        assertEquals(0.0, village.convergence("SN"));
        assertEquals(-1.0, village.measures("SN").eiIndex());
        assertEquals(1.0, village.measures("SN").assortativity());
    }

    @Test
    void theActorsOfThePartsAreThoseOfTheWholeAndTheirPairsAreNotMore() {
        var random = new Random(2);
        var seats = Territories.WORLD
                .within("002")
                .map(Territory::code)
                .filter(code -> Territories.WORLD.children(code).isEmpty())
                .toList();
        var actors = IntStream.range(0, 3_000)
                .mapToObj(i -> Village.one(seats.get(random.nextInt(seats.size())), random))
                .toList();
        var village = new Village(actors);
        for (int i = 0; i < 500; i++) {
            village.meet(Village.some(actors, random, 2 + random.nextInt(100)));
        }
        int wholes = 0;
        for (var unit : Unit.ALL) {
            if (unit.type().isTerritory()
                    && !Territories.WORLD.children(unit.code()).isEmpty()) {
                partsAreNotMoreThan(unit, village);
                wholes++;
            }
        }
        assertTrue(wholes > 220, "The tree has regions, subregions and countries with subdivisions");
    }

    private static void partsAreNotMoreThan(Unit whole, Village village) {
        var counts = village.counts(whole.code());
        var parts = Territories.WORLD.children(whole.code()).stream()
                .map(Territory::code)
                .map(village::counts)
                .toList();
        for (var group : Village.GROUPS) {
            assertEquals(
                    counts.actors(group),
                    parts.stream().mapToLong(part -> part.actors(group)).sum());
            for (var other : Village.GROUPS) {
                long pairs = parts.stream()
                        .mapToLong(part -> part.pairs(group, other))
                        .sum();
                assertTrue(pairs <= counts.pairs(group, other), whole.code());
            }
        }
        assertEquals(
                counts.meetings(),
                parts.stream().mapToLong(UnitCounts::meetings).sum());
    }

    /**
     * Four of the government, three of the social economy, two universities and a company, and a platform that no measure
     * sees. Three alliances: of two governments, one of the social economy and the platform; of two of the social economy
     * and both universities; of a government and a company abroad.
     */
    @Test
    void aSmallTerritoryIsAsOneCountsItByHand() {
        var governments = Village.several("SN", GOVERNMENT, 4);
        var social = Village.several("SN", SSE_ORGANISATION, 3);
        var universities = Village.several("SN", ACADEMIA, 2);
        var company = Village.several("SN", BUSINESS, 1);
        var platform = Village.several("SN", PLATFORM, 1);
        var abroad = Village.several("FR", BUSINESS, 1);
        var village = new Village(Village.all(governments, social, universities, company, platform, abroad));
        village.meet(Village.all(governments.subList(0, 2), social.subList(0, 1), platform));
        village.meet(Village.all(social.subList(1, 3), universities));
        village.meet(Village.all(governments.subList(2, 3), abroad));

        var measures = village.measures("SN");
        assertEquals(4, measures.presence());
        assertEquals(List.of(POLITICAL, CIVIL_SOCIETY, DEVELOPMENT_PARTNER), measures.missing());
        near(1.279854225833667467, measures.shannon());
        near(0.657714965130842266, measures.evenness());
        var hill = Objects.requireNonNull(measures.hill());
        near(4, hill.get(0));
        near(3.596115466624321833, hill.get(1));
        near(10.0 / 3, hill.get(2));
        near(7.0 / 9, measures.potential());
        near(2.0 / 3, measures.realised());
        near(6.0 / 7, measures.convergence());
        near(1.0 / 3, measures.eiIndex());
        near(-1.0 / 26, measures.assortativity());
        near(1.0 / 8, measures.openness());
        assertEquals(3, village.counts("SN").alliances());
        assertEquals(
                List.of(
                        new GroupPair(GOVERNMENT, ACADEMIA),
                        new GroupPair(GOVERNMENT, BUSINESS),
                        new GroupPair(ACADEMIA, BUSINESS),
                        new GroupPair(SSE_ORGANISATION, BUSINESS)),
                Measures.unconnected(village.counts("SN")));
    }

    @Test
    void whereNobodyIsNothingIsMeasured() {
        var measures = Measures.of(new UnitCounts());
        assertEquals(0, measures.presence());
        assertNull(measures.shannon());
        assertNull(measures.potential());
        assertNull(measures.convergence());
        assertNull(measures.assortativity());
        assertNull(measures.openness());
    }

    @Test
    void countingOnAndOffInAnyOrderLeavesNothing() {
        var random = new Random(3);
        var countries = List.of("SN", "FR", "KR", "BR");
        var actors = IntStream.range(0, 300)
                .mapToObj(i -> Village.one(countries.get(random.nextInt(countries.size())), random))
                .toList();
        var village = new Village(actors);
        for (int i = 0; i < 100; i++) {
            village.meet(Village.some(actors, random, 1 + random.nextInt(12)));
        }
        assertTrue(village.units().values().stream().noneMatch(UnitCounts::isEmpty));
        village.takeAllOff(random);
        assertTrue(village.units().values().stream().allMatch(UnitCounts::isEmpty));
    }

    private static void near(double byHand, Double measured) {
        assertEquals(byHand, Objects.requireNonNull(measured), EXACT);
    }
}
