package org.tequio.convergence.units;

import org.jspecify.annotations.Nullable;
import org.tequio.convergence.Scope;
import org.tequio.measure.Unit;
import org.tequio.measure.UnitType;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Scheme;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which units somebody wants to compare.
 *
 * @param within the code of a territory
 * @param at null for the present day
 * @param states of memberships that make a member meet the others
 */
record UnitsInquiry(
        UnitType by,
        @Nullable String within,
        @Nullable LocalDate at,
        Set<MembershipState> states,
        Scheme scheme,
        long minActors,
        UnitOrder order,
        int limit,
        @Nullable String cursor) {

    /** What a cursor belongs to. */
    String fingerprint() {
        return "convergence %s %s %s %s %s %d %s"
                .formatted(by.code(), within, at, states, scheme.code(), minActors, order);
    }

    /** The units themselves, whatever is counted in them. */
    List<Unit> units() {
        return Unit.ALL.stream()
                .filter(unit -> unit.type() == by)
                .filter(unit -> within == null || !by.isTerritory() || Territories.WORLD.isWithin(unit.code(), within))
                .toList();
    }

    /** The code of the unit that holds them all. */
    String whole() {
        return within == null ? Unit.WORLD.code() : within;
    }

    /** The codes of those units that no other one of them holds. */
    Stream<String> outermost() {
        var codes = units().stream().map(Unit::code).collect(Collectors.toSet());
        return codes.stream().filter(code -> Territories.WORLD.ancestors(code).stream()
                .map(Territory::code)
                .noneMatch(codes::contains));
    }

    /** Whether each unit is counted as a whole, so that what the projection keeps of it can tell. */
    boolean isOfWholeUnits() {
        return by.isTerritory() || scope().within() == null;
    }

    /** The actors and alliances from which all of the units can be counted. */
    Scope scope() {
        return new Scope(Unit.WORLD.code().equals(within) ? null : within, List.of(), List.of(), states);
    }
}
