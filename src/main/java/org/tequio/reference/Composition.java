package org.tequio.reference;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the pattern of an alliance depends on.
 *
 * @param countries the seats of its undisputed members; a body without a seat adds none
 * @param facilitators the seats of those that facilitate
 * @param multilateral whether a multilateral body is among its members
 * @param multilateralFacilitates whether such a body facilitates
 * @param rolesKnown whether any member's role is one of triangular cooperation
 */
public record Composition(
        Set<String> countries,
        Set<String> facilitators,
        boolean multilateral,
        boolean multilateralFacilitates,
        boolean rolesKnown) {

    private static final String FACILITATING = Role.FACILITATING.code();
    private static final Set<String> TRIANGULAR = Set.of(FACILITATING, Role.PIVOTAL.code(), Role.BENEFICIARY.code());
    private static final Set<String> MULTILATERAL = Arrays.stream(ActorKind.values())
            .filter(ActorKind::isMultilateral)
            .map(ActorKind::code)
            .collect(Collectors.toUnmodifiableSet());

    public static Composition of(Collection<? extends Part> undisputed) {
        var countries = new HashSet<String>();
        var facilitators = new HashSet<String>();
        boolean multilateral = false;
        boolean multilateralFacilitates = false;
        boolean rolesKnown = false;
        for (var member : undisputed) {
            boolean facilitates = member.role().equals(FACILITATING);
            var country = member.country();
            if (country != null) {
                countries.add(country);
                if (facilitates) {
                    facilitators.add(country);
                }
            }
            if (MULTILATERAL.contains(member.kind())) {
                multilateral = true;
                multilateralFacilitates |= facilitates;
            }
            rolesKnown |= TRIANGULAR.contains(member.role());
        }
        return new Composition(countries, facilitators, multilateral, multilateralFacilitates, rolesKnown);
    }

    /** The rule of {@link Pattern}, word for word; countries that the scheme leaves out count for neither pole. */
    public Pattern pattern(Scheme scheme) {
        var seats = Poles.of(countries, scheme);
        boolean northernFacilitator = Poles.of(facilitators, scheme).north > 0;
        if (seats.south >= 2 && (northernFacilitator || multilateralFacilitates)) {
            return Pattern.TRIANGULAR;
        }
        if (countries.size() == 1) {
            return Pattern.DOMESTIC;
        }
        if (seats.north > 0 && seats.south > 0) {
            return Pattern.NORTH_SOUTH;
        }
        if (seats.north + seats.south < 2) {
            return Pattern.UNDETERMINED;
        }
        return seats.north > 0 ? Pattern.NORTH_NORTH : Pattern.SOUTH_SOUTH;
    }

    /** Whether it would be triangular if only somebody had said who facilitates. */
    public boolean isTriangularCandidate(Scheme scheme) {
        if (rolesKnown) {
            return false;
        }
        var seats = Poles.of(countries, scheme);
        return seats.south >= 2 && (multilateral || seats.north > 0);
    }

    /** How many countries lie in the North and in the South. */
    private record Poles(int north, int south) {

        private static Poles of(Collection<String> countries, Scheme scheme) {
            int north = 0;
            int south = 0;
            for (var country : countries) {
                var pole = scheme.pole(country);
                if (pole.isPresent()) {
                    switch (pole.get()) {
                        case NORTH -> north++;
                        case SOUTH -> south++;
                    }
                }
            }
            return new Poles(north, south);
        }
    }

    /** A membership, as far as the pattern of its alliance depends on it. */
    public interface Part {

        /** The member's seat; a body may have none. */
        @Nullable
        String country();

        /** What the member is. */
        String kind();

        String role();
    }
}
