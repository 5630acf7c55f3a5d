package org.tequio.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Role;
import org.tequio.shared.PartialDate;

/** What is said of an actor's part in an alliance; alliance, actor, role and since together name it. */
@Embeddable
public record MembershipFacts(
        String allianceId,
        String actorId,
        @Enumerated(EnumType.STRING) Role role,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Enumerated(EnumType.STRING) MembershipState state) {}
