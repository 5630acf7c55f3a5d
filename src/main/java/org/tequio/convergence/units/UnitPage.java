package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.Thresholds;
import org.tequio.measure.UnitType;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Scheme;
import org.tequio.shared.Paged;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One page of units, and how they were counted. */
@Schema(name = "ConvergencePage", description = "One page of units, and how they were counted.")
record UnitPage(
        @Schema(description = "The units of this page, in the order asked for.")
        List<UnitView> items,

        @Schema(description = "How many there are on all pages.", examples = "249")
        long total,

        @Schema(description = "The cursor of the next page; null on the last one.", examples = "kq0Zr…") @Nullable
        String next,

        @Schema(description = "What the units are.", examples = "country", implementation = String.class)
        UnitType by,

        @Schema(description = "The territory that they are in; null if none was asked for.", examples = "002") @Nullable
        String within,

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

        @Schema(description = "How many actors of the seven groups a unit must have to be listed.", examples = "0")
        long minActors,

        @Schema(description = "How it is sorted.", examples = "-convergence")
        String sort,

        Thresholds thresholds,

        @Schema(
                description =
                        "Actors of the seven groups in 'within', or in the world, that are in none of the units, as "
                                + "nobody knows in which; null for activities, goals and kinds, of which an actor has several.",
                examples = "12")
        @Nullable
        Long elsewhere,

        @Schema(
                description = "What else to know of this list; null if there is nothing.",
                examples = "An actor of which no seat is known is in none of them: how many these are, tells "
                        + "'elsewhere'.")
        @Nullable
        String note,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf)
        implements Paged {}
