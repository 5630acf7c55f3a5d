package org.tequio.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Role;
import org.tequio.shared.PartialDate;

import java.time.LocalDate;
import java.util.Objects;

/** What is said of an actor's part in an alliance; alliance, actor, role and since together name it. */
@Embeddable
public record MembershipFacts(
        String allianceId,
        String actorId,
        @Enumerated(EnumType.STRING) Role role,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Enumerated(EnumType.STRING) MembershipState state) {

    /** The same part, of which the member says so. */
    public MembershipFacts in(MembershipState state) {
        return in(state, until);
    }

    /** The same part, of which that is said. */
    public MembershipFacts in(MembershipState state, @Nullable PartialDate until) {
        return new MembershipFacts(allianceId, actorId, role, since, until, state);
    }

    /** The same part, which ended then. */
    public MembershipFacts endedOn(@Nullable PartialDate date) {
        return in(MembershipState.ENDED, date);
    }

    /** Whether the member has spoken for itself. */
    public boolean isOwnWord() {
        return state == MembershipState.CONFIRMED || state == MembershipState.DISPUTED;
    }

    /** The same part, which goes on after all if it was said to have ended. */
    public MembershipFacts confirmed() {
        return in(MembershipState.CONFIRMED, state == MembershipState.ENDED ? null : until);
    }

    /** Whether nobody has said when it ends, or it ends later than this day. */
    public boolean goesOn(LocalDate day) {
        return until == null || until.liesAfter(day);
    }

    /** The same part between others. */
    public MembershipFacts between(String alliance, String actor) {
        return new MembershipFacts(alliance, actor, role, since, until, state);
    }

    /** Whether both name the same part: no two memberships of the register do. */
    public boolean namesTheSameAs(MembershipFacts other) {
        return allianceId.equals(other.allianceId)
                && actorId.equals(other.actorId)
                && role == other.role
                && Objects.equals(since, other.since);
    }
}
