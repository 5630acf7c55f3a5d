package org.tequio.convergence.units;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.Thresholds;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One unit, with whatever else was asked for. */
@Schema(
        name = "ConvergenceOfUnit",
        description = "One unit with its measures. What nobody has asked for, and what could not be counted, is null "
                + "with a reason in 'reasons'.")
record OneUnitView(
        @JsonUnwrapped UnitView counted,

        @Schema(description = "The units that a combination is of; of no combination the unit itself.")
        List<UnitName> parts,

        @Schema(description = "The day for which it counts.", examples = "2026-06-30")
        LocalDate at,

        @Schema(
                description = "The states of the memberships that count: codes of /reference/membership-states.",
                examples = "[\"reported\", \"confirmed\"]")
        Set<MembershipState> states,

        @Schema(
                description = "The list that says who is North and who is South: a code of /reference/schemes.",
                examples = "fcssc",
                implementation = String.class)
        Scheme scheme,

        @Schema(description = "Which edition of that list.", examples = Scheme.DEFAULT_VERSION)
        String schemeVersion,

        @Schema(description = "The patterns under every scheme; null unless schemes=all.") @Nullable
        List<SchemeView> schemes,

        Thresholds thresholds,

        @Schema(description = "R and R / P with weighted alliances; null unless weighted=true.") @Nullable
        WeightedView weighted,

        @Schema(description = "How sure convergence is; null unless interval=true.") @Nullable
        IntervalView interval,

        @Schema(
                description = "The unit at the end of each year, from the first year that a date of its records names "
                        + "to the present one; null unless include=series.")
        @Nullable
        List<SeriesPoint> series,

        @Schema(
                description =
                        "The ten alliances whose members in the unit mix most: most groups first, then the evenest, "
                                + "then the largest; null unless include=alliances.")
        @Nullable
        List<ConvergentAlliance> mostConvergent,

        @Schema(
                description = "Who says who is in which alliance, and how long ago somebody last stood for it; null "
                        + "unless include=provenance.")
        @Nullable
        ProvenanceView provenance,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf) {}
