package org.tequio.projection;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.tequio.reference.Pattern;
import org.tequio.reference.Pole;
import org.tequio.reference.Scheme;

import java.util.Collection;
import java.util.Set;

/**
 * What the pattern of an alliance depends on.
 *
 * @param countries the seats of its undisputed members; a body without a seat adds none
 * @param facilitators the seats of those that facilitate
 * @param multilateral whether a multilateral body is among its members
 * @param multilateralFacilitates whether such a body facilitates
 * @param rolesKnown whether any member's role is one of triangular cooperation
 */
record Composition(
        Set<String> countries,
        Set<String> facilitators,
        boolean multilateral,
        boolean multilateralFacilitates,
        boolean rolesKnown) {

    static Composition of(Record row) {
        return new Composition(
                Set.copyOf(row.get("countries").asList(Value::asString)),
                Set.copyOf(row.get("facilitators").asList(Value::asString)),
                row.get("multilateral").asBoolean(),
                row.get("multilateralFacilitates").asBoolean(),
                row.get("rolesKnown").asBoolean());
    }

    /** The rule of {@link Pattern}, word for word; countries that the scheme leaves out count for neither pole. */
    Pattern pattern(Scheme scheme) {
        long north = count(countries, scheme, Pole.NORTH);
        long south = count(countries, scheme, Pole.SOUTH);
        boolean northernFacilitator = count(facilitators, scheme, Pole.NORTH) > 0;
        if (south >= 2 && (northernFacilitator || multilateralFacilitates)) {
            return Pattern.TRIANGULAR;
        }
        if (countries.size() == 1) {
            return Pattern.DOMESTIC;
        }
        if (north > 0 && south > 0) {
            return Pattern.NORTH_SOUTH;
        }
        if (north + south < 2) {
            return Pattern.UNDETERMINED;
        }
        return north > 0 ? Pattern.NORTH_NORTH : Pattern.SOUTH_SOUTH;
    }

    /** Whether it would be triangular if only somebody had said who facilitates. */
    boolean isTriangularCandidate(Scheme scheme) {
        return !rolesKnown
                && count(countries, scheme, Pole.SOUTH) >= 2
                && (multilateral || count(countries, scheme, Pole.NORTH) > 0);
    }

    private static long count(Collection<String> countries, Scheme scheme, Pole pole) {
        return countries.stream()
                .filter(country -> scheme.pole(country).filter(pole::equals).isPresent())
                .count();
    }
}
