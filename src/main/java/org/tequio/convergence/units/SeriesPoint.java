package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.Reasons;
import org.tequio.convergence.Thresholds;
import org.tequio.measure.Measures;
import org.tequio.measure.UnitCounts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A unit at the end of a year. */
@Schema(name = "ConvergenceOfYear", description = "The unit at the end of a year.")
record SeriesPoint(
        @Schema(description = "The year.", examples = "2019")
        int year,

        @Schema(description = "Its last day, or the present one.", examples = "2019-12-31")
        LocalDate day,

        @Schema(description = "Actors of the seven groups.", examples = "8")
        long actors,

        @Schema(description = "Alliances with a member here.", examples = "3")
        long alliances,

        @Schema(description = "How many of the seven groups are here.", examples = "4")
        int presence,

        @Schema(description = "P.", examples = "0.75") @Nullable
        Double potential,

        @Schema(description = "R.", examples = "0.6") @Nullable
        Double realised,

        @Schema(description = "R / P.", examples = "0.8") @Nullable
        Double convergence,

        @Schema(
                description = "Why a measure is null, by its name.",
                examples = "{\"convergence\": \"No alliance brings two actors of the seven groups together here.\"}")
        Map<String, String> reasons,

        @Schema(
                description = "Whether so few are here that the measures say little; 'thresholds' says how few.",
                examples = "true")
        boolean thin,

        Undated undated) {

    private static final Set<String> NULLABLE = Set.of("potential", "realised", "convergence");

    static SeriesPoint of(LocalDate day, UnitCounts counts) {
        var measures = Measures.of(counts);
        var reasons = Reasons.of(counts, measures);
        reasons.keySet().retainAll(NULLABLE);
        return new SeriesPoint(
                day.getYear(),
                day,
                counts.actors(),
                counts.alliances(),
                measures.presence(),
                measures.potential(),
                measures.realised(),
                measures.convergence(),
                reasons,
                Thresholds.OF_THIN.areMissedBy(counts),
                Undated.of(counts));
    }
}
