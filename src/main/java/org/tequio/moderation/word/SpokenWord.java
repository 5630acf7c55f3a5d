package org.tequio.moderation.word;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Role;
import org.tequio.register.Membership;
import org.tequio.shared.PartialDate;

import java.time.LocalDate;

/** A membership after its member has spoken. */
@Schema(name = "SpokenMembership", description = "A membership after its member has spoken.")
record SpokenWord(
        @Schema(description = "The membership's id.", examples = "9c4w1x7vd")
        String id,

        @Schema(description = "The id of the member.", examples = "6qv3k0b7x")
        String actor,

        @Schema(description = "The id of the alliance.", examples = "3fszd3xxw")
        String alliance,

        @Schema(description = "What the member does there.", examples = "member")
        Role role,

        @Schema(description = "Since when, as exactly as known.", examples = "2013") @Nullable
        String since,

        @Schema(description = "Until when, as exactly as known.", examples = "2020") @Nullable
        String until,

        @Schema(description = "On whose word it stands.", examples = "confirmed")
        MembershipState state,

        @Schema(description = "The last day on which somebody stood for it.", examples = "2026-11-24")
        LocalDate confirmedOn,

        @Schema(description = "Its version.", examples = "2")
        int version) {

    static SpokenWord of(Membership membership) {
        var facts = membership.facts();
        return new SpokenWord(
                membership.id().value(),
                facts.actorId(),
                facts.allianceId(),
                facts.role(),
                text(facts.since()),
                text(facts.until()),
                facts.state(),
                membership.origin().confirmedOn(),
                membership.version());
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }
}
