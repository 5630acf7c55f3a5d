package org.tequio.convergence.units;

import org.tequio.convergence.Scope;
import org.tequio.measure.Unit;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Territories;
import org.tequio.shared.Advice;
import org.tequio.shared.Language;
import org.tequio.shared.Nearest;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A unit, or what several have in common: at most one territory, one activity, one goal or target, one kind. */
record Combination(List<Unit> parts) {

    private static final String AND = "~";
    private static final String TYPE = "combination";
    /** Longer than four of the longest codes. */
    private static final int LONGEST = 200;

    /** @throws Problem 404 for a code that no unit has, with the nearest one; 400 for two of a dimension */
    static Combination parse(String code) {
        if (code.length() > LONGEST) {
            throw Problem.invalidParameter("code", "This is longer than any code of a unit or combination.");
        }
        var parts = Stream.of(code.split(AND, -1))
                .map(Combination::unit)
                .sorted(Comparator.comparing(Combination::dimension))
                .toList();
        var dimensions = new HashSet<Dimension>();
        for (var part : parts) {
            if (!dimensions.add(dimension(part))) {
                throw Problem.invalidParameter(
                        "code",
                        "A combination has at most one territory, one activity, one goal or target and one kind of alliance; '%s' has two of a kind."
                                .formatted(code));
            }
        }
        return new Combination(parts);
    }

    /** What it is when what goes without saying is left out: everything is in the world. */
    List<Unit> narrowing() {
        var narrowing = new ArrayList<>(parts);
        narrowing.remove(Unit.WORLD);
        return narrowing.isEmpty() ? parts : narrowing;
    }

    Scope scope(Set<MembershipState> states) {
        return Scope.of(parts, states);
    }

    UnitName name(Language language) {
        return parts.size() == 1
                ? UnitName.of(parts.get(0), language)
                : new UnitName(
                        parts.stream().map(Unit::code).collect(Collectors.joining(AND)),
                        parts.stream().map(unit -> unit.label().in(language)).collect(Collectors.joining(" · ")),
                        TYPE);
    }

    private static Unit unit(String code) {
        return Unit.find(code)
                .orElseThrow(() -> Problem.of(
                        ProblemType.NOT_FOUND,
                        "There is no unit '%s'.%s".formatted(code, advice(code).sentence())));
    }

    /** Whoever writes the name of a territory means the territory, who mistypes another code means that. */
    private static Advice advice(String code) {
        var others = Unit.ALL.stream()
                .filter(unit -> !unit.type().isTerritory())
                .map(Unit::code)
                .toList();
        var territory = Territories.WORLD.nearest(code);
        var label = territory.flatMap(Unit::find).map(unit -> unit.label().en());
        var candidates = Stream.of(territory.stream(), label.stream(), others.stream())
                .flatMap(some -> some)
                .toList();
        var near = Nearest.to(code, candidates)
                .filter(found -> !label.equals(Optional.of(found)))
                .or(() -> territory);
        return Advice.of(
                near,
                "/api/v1/convergence?by=country lists countries; /api/v1/reference/territories, /api/v1/reference/activities, /api/v1/reference/sdgs and /api/v1/reference/alliance-kinds list what else there is.");
    }

    private static Dimension dimension(Unit unit) {
        return switch (unit.type()) {
            case WORLD, REGION, SUBREGION, INTERMEDIATE, COUNTRY, SUBDIVISION, LOCALITY -> Dimension.TERRITORY;
            case ACTIVITY -> Dimension.ACTIVITY;
            case SDG, SDG_TARGET -> Dimension.GOAL;
            case ALLIANCE_KIND -> Dimension.KIND;
        };
    }

    private enum Dimension {
        TERRITORY,
        ACTIVITY,
        GOAL,
        KIND
    }
}
