package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.Reasons;
import org.tequio.convergence.Thresholds;
import org.tequio.measure.Measures;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;
import org.tequio.shared.Language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is in a unit, who meets whom there, and what follows from it. */
@Schema(name = "ConvergenceUnit", description = "Who is in a unit, who meets whom there, and what follows from it.")
record UnitView(
        UnitName unit,

        @Schema(
                description = "How many actors are of each of the seven groups.",
                examples = "{\"government\": 2, \"political\": 0, \"academia\": 1, \"civil-society\": 1, "
                        + "\"sse-organisation\": 4, \"business\": 0, \"development-partner\": 0}")
        Map<String, Long> actors,

        Beside beside,

        @Schema(description = "Alliances that have a member here on the day.", examples = "3")
        long alliances,

        @Schema(
                description = "P = 1 − Σ n_g(n_g − 1) / N(N − 1): the chance that two actors picked at random are of "
                        + "different groups.",
                examples = "0.75")
        @Nullable
        Double potential,

        @Schema(
                description = "R: of all pairs of members that alliances bring together here, the share of different "
                        + "groups.",
                examples = "0.6")
        @Nullable
        Double realised,

        @Schema(description = "R / P: above 1, alliances mix groups more than chance would.", examples = "0.8")
        @Nullable
        Double convergence,

        @Schema(description = "How many of the seven groups have an actor here.", examples = "4")
        int presence,

        @Schema(
                description = "The groups that have none: codes of /reference/groups.",
                examples = "[\"political\", \"business\", \"development-partner\"]")
        List<String> missing,

        @Schema(description = "H = −Σ p ln p over the groups.", examples = "1.2130075659799042") @Nullable
        Double shannon,

        @Schema(description = "H / ln 7, from 0 to 1.", examples = "0.6233625774390388") @Nullable
        Double evenness,

        @Schema(
                description = "Hill numbers of order 0, 1 and 2: how many groups are here, are common, dominate.",
                examples = "[4.0, 3.363585661014858, 2.909090909090909]")
        @Nullable
        List<Double> hill,

        @Schema(description = "(cross-group − within-group pairs) / all pairs, from −1 to 1.", examples = "0.2")
        @Nullable
        Double eiIndex,

        @Schema(description = "Newman's coefficient of the matrix of groups, at most 1.", examples = "0.04") @Nullable
        Double assortativity,

        @Schema(
                description = "Of the times that an actor is in an alliance, the share in which the alliance has "
                        + "members elsewhere, too.",
                examples = "0.4444444444444444")
        @Nullable
        Double openness,

        @Schema(
                description = "Of the alliances, the share of each pattern between North and South under the scheme; "
                        + "empty if there is none.",
                examples = "{\"domestic\": 0.6666666666666666, \"south-south\": 0.3333333333333333}")
        Map<String, Double> patterns,

        @Schema(description = "Pairs of members of the seven groups, all of them.", examples = "10")
        long pairs,

        @Schema(description = "Those of different groups.", examples = "6")
        long crossGroupPairs,

        @Schema(
                description = "Whether so few are here that the measures say little; 'thresholds' says how few.",
                examples = "true")
        boolean thin,

        Coverage coverage,

        @Schema(
                description = "Why a measure is null, by its name.",
                examples = "{\"assortativity\": \"Only one group meets here.\"}")
        Map<String, String> reasons) {

    static UnitView of(Ranked ranked, Scheme scheme, Language language) {
        return of(ranked, scheme, UnitName.of(ranked.unit(), language), Map.of());
    }

    /** @param further reasons why something is null */
    static UnitView of(Ranked ranked, Scheme scheme, UnitName name, Map<String, String> further) {
        var counts = ranked.counts();
        var measures = ranked.measures();
        var reasons = Reasons.of(counts, measures);
        reasons.putAll(further);
        var actors = new LinkedHashMap<String, Long>();
        Arrays.stream(StakeholderGroup.values())
                .filter(StakeholderGroup::isMeasured)
                .forEach(group -> actors.put(group.code(), counts.actors(group)));
        return new UnitView(
                name,
                actors,
                Beside.of(counts),
                counts.alliances(),
                measures.potential(),
                measures.realised(),
                measures.convergence(),
                measures.presence(),
                measures.missing().stream().map(StakeholderGroup::code).toList(),
                measures.shannon(),
                measures.evenness(),
                measures.hill(),
                measures.eiIndex(),
                measures.assortativity(),
                measures.openness(),
                patterns(ranked, scheme),
                counts.pairs(),
                counts.crossGroupPairs(),
                Thresholds.OF_THIN.areMissedBy(counts),
                Coverage.of(counts),
                reasons);
    }

    static Map<String, Double> patterns(Ranked ranked, Scheme scheme) {
        var patterns = new LinkedHashMap<String, Double>();
        Measures.patterns(ranked.counts(), scheme).forEach((pattern, share) -> patterns.put(pattern.code(), share));
        return patterns;
    }
}
