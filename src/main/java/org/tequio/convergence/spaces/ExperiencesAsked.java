package org.tequio.convergence.spaces;

import org.tequio.reference.MembershipState;
import org.tequio.reference.Territories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which experiences of which alliances.
 *
 * @param composition of the alliance
 * @param kind codes of kinds of experience of which it is one; empty for any
 * @param crisis crises in one of which it was made; empty for any or none
 * @param sdg codes of goals and targets of which it touches one; empty for any or none
 * @param within codes of territories one of which holds its place; empty for any or none
 */
record ExperiencesAsked(
        Composition composition, List<String> kind, List<String> crisis, List<String> sdg, List<String> within) {

    private static final List<String> IN_FORCE =
            List.of(MembershipState.REPORTED.code(), MembershipState.CONFIRMED.code());
    private static final List<String> UNDISPUTED =
            List.of(MembershipState.REPORTED.code(), MembershipState.CONFIRMED.code(), MembershipState.ENDED.code());

    /** What the statements name. */
    Map<String, Object> values(String today) {
        var values = new HashMap<>(composition.values());
        values.put("kind", kind);
        values.put("crisis", crisis);
        values.put("sdg", sdg);
        values.put("within", within);
        values.put(
                "countries",
                within.stream()
                        .flatMap(code -> Territories.WORLD.countriesWithin(code).stream())
                        .distinct()
                        .toList());
        values.put("day", today);
        values.put("inForce", IN_FORCE);
        values.put("undisputed", UNDISPUTED);
        return values;
    }
}
