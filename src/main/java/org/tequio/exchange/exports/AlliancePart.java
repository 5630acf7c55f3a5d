package org.tequio.exchange.exports;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Composition;
import org.tequio.reference.Constituency;
import org.tequio.reference.MembershipState;
import org.tequio.reference.StakeholderGroup;

/** One combination of what members are, where they sit, what they do and on whose word: what an alliance's pattern follows from. */
public record AlliancePart(
        ActorKind actorKind,
        @Nullable Constituency constituency,
        @Nullable String country,
        String role,
        String state) implements Composition.Part {

    /** @param text kind, constituency, country, role and state, parted by commas; the second and third may be empty */
    public static AlliancePart parse(String text) {
        var parts = text.split(",", -1);
        return new AlliancePart(
                ActorKind.CODES.find(parts[0]).orElseThrow(),
                Constituency.CODES.find(parts[1]).orElse(null),
                parts[2].isEmpty() ? null : parts[2],
                parts[3],
                parts[4]);
    }

    @Override
    public String kind() {
        return actorKind.code();
    }

    StakeholderGroup group() {
        return actorKind.groupWith(constituency);
    }

    boolean isDisputed() {
        return state.equals(MembershipState.DISPUTED.code());
    }

    /** Whether it is neither disputed nor ended. */
    boolean isPresent() {
        return !isDisputed() && !state.equals(MembershipState.ENDED.code());
    }
}
