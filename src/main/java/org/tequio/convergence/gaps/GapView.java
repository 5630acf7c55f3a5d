package org.tequio.convergence.gaps;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.Reasons;
import org.tequio.convergence.Thresholds;
import org.tequio.measure.GroupPair;
import org.tequio.measure.Measures;
import org.tequio.measure.UnitType;
import org.tequio.reference.StakeholderGroup;
import org.tequio.reference.SuggestionReason;
import org.tequio.shared.Language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A unit with what it could realise and does not. */
@Schema(name = "Gap", description = "A unit whose actors could meet across groups more than they do.")
record GapView(
        @Schema(description = "The unit.") GapUnit unit,

        @Schema(
                description = "P: the chance that two of its actors picked at random are of different groups.",
                examples = "0.75")
        double potential,

        @Schema(
                description =
                        "R: of the pairs that alliances bring together in it, the share of different groups; null "
                                + "if there is no pair.",
                examples = "0.5")
        @Nullable
        Double realised,

        @Schema(description = "R / P; null if there is no pair.", examples = "0.67") @Nullable
        Double convergence,

        @Schema(description = "P − R, with R as 0 if there is no pair.", examples = "0.25")
        double gap,

        @Schema(
                description = "Its actors by group; platforms and unknown ones are in no measure.",
                examples = "{\"government\": 4, \"academia\": 6}")
        Map<String, Long> actors,

        @Schema(description = "Pairs of groups that are both there and meet in no alliance.")
        List<Unconnected> unconnected,

        @Schema(description = "Groups of which nobody is there.", examples = "[\"political\"]")
        List<StakeholderGroup> missing,

        @Schema(
                description =
                        "Who could close the gap: for the first three unconnected pairs, then for the first three "
                                + "missing groups, of those that 'groups' names and of which anybody is listed.")
        List<Wanted> candidates,

        @Schema(
                description = "Whether so few are there that the measures say little; 'thresholds' says how few.",
                examples = "false")
        boolean thin,

        @Schema(
                description = "Why a measure is null, or a list empty, by its name.",
                examples = "{\"realised\": \"No alliance brings two actors of the seven groups together here.\"}")
        Map<String, String> reasons) {

    private static final String NOBODY =
            "All seven groups are here and meet, or nobody of those that are wanted is among the %,d actors of a country, or of who works on it, that are looked at."
                    .formatted(GapCandidates.ACTORS);
    private static final Set<String> NULLABLE = Set.of("realised", "convergence");

    static GapView of(UnitGap gap, List<Wanted> candidates, Language language) {
        var measures = gap.measures();
        var actors = new LinkedHashMap<String, Long>();
        Arrays.stream(StakeholderGroup.values())
                .forEach(group -> actors.put(group.code(), gap.counts().actors(group)));
        var reasons = Reasons.of(gap.counts(), measures);
        reasons.keySet().retainAll(NULLABLE);
        if (candidates.isEmpty()) {
            reasons.put("candidates", NOBODY);
        }
        return new GapView(
                new GapUnit(
                        gap.unit().type(), gap.unit().code(), gap.unit().label().in(language)),
                gap.potential(),
                measures.realised(),
                measures.convergence(),
                gap.gap(),
                actors,
                Measures.unconnected(gap.counts()).stream().map(Unconnected::of).toList(),
                measures.missing(),
                candidates,
                Thresholds.OF_THIN.areMissedBy(gap.counts()),
                reasons);
    }

    /** What kind of thing, and which. */
    @Schema(name = "GapUnit", description = "A territory, an activity or a Sustainable Development Goal.")
    record GapUnit(
            @Schema(description = "What kind of thing.", examples = "country", implementation = String.class)
            UnitType type,

            @Schema(description = "Its code.", examples = "SN")
            String code,

            @Schema(description = "Its name, in the language of the answer.", examples = "Senegal")
            String label) {}

    /** Two groups. */
    @Schema(name = "UnconnectedGroups", description = "Two groups that are there and meet in no alliance.")
    record Unconnected(
            @Schema(description = "One group.", examples = "government")
            StakeholderGroup one,

            @Schema(description = "The other.", examples = "academia")
            StakeholderGroup other) {

        private static Unconnected of(GroupPair pair) {
            return new Unconnected(pair.one(), pair.other());
        }
    }

    /** A group, and who of it could be met. */
    @Schema(name = "WantedGroup", description = "A group that is wanted, and who of it is nearest.")
    record Wanted(
            @Schema(
                    description = "The group: of an unconnected pair the one of fewer actors, or a missing one.",
                    examples = "academia")
            StakeholderGroup group,

            @Schema(
                    description =
                            "The other group of the pair, whose actors it could meet; null if the group is missing.",
                    examples = "government")
            @Nullable
            StakeholderGroup toMeet,

            @Schema(
                    description = "At most three: the nearest first, of those as near the ones with most SDG and "
                            + "activities in common with the actors that they could meet.")
            List<GapCandidate> actors) {}

    /** Somebody to invite. */
    @Schema(name = "GapCandidate", description = "Somebody to invite.")
    record GapCandidate(
            @Schema(description = "Its id.", examples = "6qv3k0b7x")
            String id,

            @Schema(description = "Its name.", examples = "Universidad de la República")
            String name,

            @Schema(description = "Its stakeholder group.", examples = "academia")
            StakeholderGroup group,

            @Schema(description = "Its seat, ISO 3166-1 alpha-2.", examples = "UY") @Nullable
            String country,

            @Schema(description = "How many memberships it has.", examples = "2")
            long degree,

            @Schema(description = "Why, in the words of suggestPartners.")
            List<GapReason> reasons) {}

    /** One reason. */
    @Schema(name = "GapReason", description = "One reason to invite somebody.")
    record GapReason(
            @Schema(description = "The reason.", examples = "same-territory")
            SuggestionReason reason,

            @Schema(
                    description =
                            "What both have: codes of SDG, activities or the nearest territory, ids of up to three "
                                    + "partners in common; the group that is missing.",
                    examples = "[\"UY\"]")
            List<String> codes) {}
}
