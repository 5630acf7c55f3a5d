package org.tequio.measure;

import org.tequio.reference.Activity;
import org.tequio.reference.AllianceKind;
import org.tequio.reference.Concept;
import org.tequio.reference.Label;
import org.tequio.reference.Sdg;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where actors can meet: a territory, an activity, a Sustainable Development Goal or target, a kind of alliance. No two
 * of these lists share a code, so that the code alone says which.
 */
public record Unit(UnitType type, String code, Label label) {

    public static final Unit WORLD = of(territory("001"));

    /** All units, territories first, each after the one that holds it. */
    public static final List<Unit> ALL = Stream.of(
                    Territories.WORLD.all().stream().map(Unit::of),
                    Stream.of(Activity.values()).map(activity -> of(UnitType.ACTIVITY, activity)),
                    Sdg.ALL.stream().map(sdg -> of(sdg.isTarget() ? UnitType.SDG_TARGET : UnitType.SDG, sdg)),
                    Stream.of(AllianceKind.values()).map(kind -> of(UnitType.ALLIANCE_KIND, kind)))
            .flatMap(units -> units)
            .toList();

    private static final Map<String, Unit> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Unit::code, unit -> unit));

    /** The unit of this code, unless there is none. */
    public static Optional<Unit> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Territory territory(String code) {
        return Territories.WORLD.find(code).orElseThrow();
    }

    private static Unit of(Territory territory) {
        return of(UnitType.CODES.find(territory.type().code()).orElseThrow(), territory);
    }

    private static Unit of(UnitType type, Concept concept) {
        return new Unit(type, concept.code(), concept.label());
    }
}
