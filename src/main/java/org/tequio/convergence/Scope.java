package org.tequio.convergence;

import org.jspecify.annotations.Nullable;
import org.tequio.measure.Unit;
import org.tequio.measure.UnitType;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Territories;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which actors and alliances somebody looks at.
 *
 * @param within the code of the territory that holds the actors' seats; null for the world, where bodies without a seat
 *     are too
 * @param carried activities, goals and targets that both actors and alliances carry, all of them
 * @param kinds kinds of alliance, any of them; empty for all
 * @param states of memberships that make a member meet the others
 */
public record Scope(@Nullable String within, List<String> carried, List<String> kinds, Set<MembershipState> states) {

    /** All that is in each of these units. */
    public static Scope of(Collection<Unit> units, Set<MembershipState> states) {
        return new Scope(
                units.stream()
                        .filter(unit -> unit.type().isTerritory() && !unit.equals(Unit.WORLD))
                        .map(Unit::code)
                        .findFirst()
                        .orElse(null),
                codes(units.stream().filter(unit -> unit.type().isCarried()).toList()),
                codes(units.stream()
                        .filter(unit -> unit.type() == UnitType.ALLIANCE_KIND)
                        .toList()),
                states);
    }

    /** Whether a seat is inside. */
    public boolean holds(@Nullable String seat) {
        return within == null || seat != null && Territories.WORLD.isWithin(seat, within);
    }

    /** Whether the territory is smaller than a country. */
    boolean isPartOfCountry() {
        return within != null && Territories.WORLD.findSubdivision(within).isPresent();
    }

    /** What the statements name. */
    public Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("carried", carried);
        values.put("kinds", kinds);
        if (isPartOfCountry()) {
            values.put("subdivisions", Territories.WORLD.subdivisionsWithin(Objects.requireNonNull(within)));
        } else if (within != null) {
            values.put("countries", Territories.WORLD.countriesWithin(within));
        }
        return values;
    }

    private static List<String> codes(Collection<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }
}
