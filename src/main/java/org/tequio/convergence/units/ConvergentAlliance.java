package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.Scene;
import org.tequio.convergence.SeenAlliance;
import org.tequio.measure.Measures;
import org.tequio.measure.UnitCounts;
import org.tequio.reference.StakeholderGroup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An alliance by the groups of its members in a unit. */
@Schema(description = "An alliance by the groups of its members in the unit.")
record ConvergentAlliance(
        @Schema(description = "Its id.", examples = "b1xk92m0v")
        String id,

        @Schema(description = "Its name.", examples = "Pact for the solidarity economy")
        String name,

        @Schema(description = "A code of /reference/alliance-kinds.", examples = "coalition")
        String kind,

        @Schema(description = "Its members in the unit that are of the seven groups.", examples = "3")
        long members,

        @Schema(
                description = "How many of them are of each group; of the others there are none.",
                examples = "{\"government\": 1, \"academia\": 1, \"sse-organisation\": 1}")
        Map<String, Long> groups,

        @Schema(description = "How many groups these are.", examples = "3")
        int presence,

        @Schema(description = "H / ln 7 of these groups.", examples = "0.5645750340535797") @Nullable
        Double evenness,

        @Schema(
                description =
                        "The share of different groups among the pairs of these members; null for fewer than two.",
                examples = "1.0")
        @Nullable
        Double realised,

        @Schema(
                description = "Why 'realised' is null, by its name.",
                examples = "{\"realised\": \"Fewer than two of its members here are of the seven groups.\"}")
        Map<String, String> reasons) {

    private static final String ALONE = "Fewer than two of its members here are of the seven groups.";
    private static final int MOST = 10;
    private static final Comparator<ConvergentAlliance> MOST_CONVERGENT_FIRST = Comparator.comparingInt(
                    ConvergentAlliance::presence)
            .thenComparing(ConvergentAlliance::evenness, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ConvergentAlliance::members)
            .reversed()
            .thenComparing(ConvergentAlliance::id);

    /** The first of those that have a member of the scope on the day: most groups, evenest, largest. */
    static List<ConvergentAlliance> of(Scene scene, String day) {
        return scene.alliances().stream()
                .map(alliance -> of(scene, alliance, day))
                .filter(alliance -> alliance.members() > 0)
                .sorted(MOST_CONVERGENT_FIRST)
                .limit(MOST)
                .toList();
    }

    /** Its members are looked at as a unit of their own. */
    private static ConvergentAlliance of(Scene scene, SeenAlliance alliance, String day) {
        var inside = new UnitCounts();
        scene.meeting(alliance, day).stream()
                .filter(scene::holds)
                .forEach(member -> inside.countActors(member.group(), 1));
        var measures = Measures.of(inside);
        var groups = new LinkedHashMap<String, Long>();
        Arrays.stream(StakeholderGroup.values())
                .filter(group -> group.isMeasured() && inside.actors(group) > 0)
                .forEach(group -> groups.put(group.code(), inside.actors(group)));
        return new ConvergentAlliance(
                alliance.id(),
                alliance.name(),
                alliance.kind(),
                inside.actors(),
                groups,
                measures.presence(),
                measures.evenness(),
                measures.potential(),
                measures.potential() == null ? Map.of("realised", ALONE) : Map.of());
    }
}
