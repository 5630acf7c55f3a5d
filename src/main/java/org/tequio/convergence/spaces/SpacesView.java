package org.tequio.convergence.spaces;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Scheme;
import org.tequio.shared.Paged;

import java.time.LocalDate;
import java.util.List;

/** Where some stakeholder groups meet. */
@Schema(name = "Spaces", description = "Where some stakeholder groups meet.")
record SpacesView(
        @Schema(description = "The alliances in which they meet.")
        AlliancePage alliances,

        @Schema(
                description =
                        "The countries in which they meet: from which alone such an alliance has members of all of "
                                + "the groups.")
        MeetingPlaces territories,

        @Schema(description = "Whether there are more alliances than were looked at.", examples = "false")
        boolean truncated,

        @Schema(
                description = "What was left out and how to ask for less; null if nothing was.",
                examples = "Only 10000 alliances were looked at.")
        @Nullable
        String note,

        @Schema(description = "The day that the answer is for.", examples = "2026-11-26")
        LocalDate at,

        @Schema(description = "The list that says who is North and who is South.", examples = "fcssc")
        String scheme,

        @Schema(description = "Which edition of that list.", examples = Scheme.DEFAULT_VERSION)
        String schemeVersion,

        @Schema(description = "What was asked.") SpacesParameters parameters,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf)
        implements Paged {

    private static final String TRUNCATED =
            "More alliances may hold these groups than can be looked at: %d, or for a day "
                    + "other than the present one those with too many memberships in all. Those whose members are of the most "
                    + "groups were looked at, and all figures are of these. Ask for less: more groups, a kind, a pattern, an "
                    + "activity, a goal, a smaller territory, or the present day.";

    static SpacesView of(
            SpacesAsked asked,
            String day,
            AlliancePage alliances,
            MeetingPlaces territories,
            boolean truncated,
            long asOf) {
        var scheme = asked.composition().scheme();
        return new SpacesView(
                alliances,
                territories,
                truncated,
                truncated ? TRUNCATED.formatted(Gatherings.MOST) : null,
                LocalDate.parse(day),
                scheme.code(),
                scheme.version(),
                SpacesParameters.of(asked),
                asOf);
    }

    @Override
    public @Nullable String next() {
        return alliances.next();
    }

    /** One page of alliances. */
    @Schema(name = "SpacesAlliances", description = "One page of the alliances in which groups meet.")
    record AlliancePage(
            @Schema(
                    description = "The alliances of this page: those with the most of the seven groups first, then the "
                            + "most even, then the largest.")
            List<SpaceItem> items,

            @Schema(description = "How many there are on all pages.", examples = "9")
            long total,

            @Schema(description = "The cursor of the next page; null on the last one.", examples = "kq0Zr…") @Nullable
            String next) {}

    /** Countries in which groups meet. */
    @Schema(name = "MeetingPlaces", description = "Countries in which groups meet.")
    record MeetingPlaces(
            @Schema(description = "The first fifty, those of the most alliances first.")
            List<MeetingPlace> items,

            @Schema(description = "How many there are in all.", examples = "4")
            long total) {}

    /** A country in which groups meet. */
    @Schema(name = "MeetingPlace", description = "A country in which groups meet.")
    record MeetingPlace(
            @Schema(description = "Its code, ISO 3166-1 alpha-2.", examples = "SN")
            String code,

            @Schema(description = "Its name in the language of the answer.", examples = "Senegal")
            String label,

            @Schema(
                    description = "How many of the alliances have members of all of the groups that are seated in it.",
                    examples = "3")
            long alliances) {}
}
