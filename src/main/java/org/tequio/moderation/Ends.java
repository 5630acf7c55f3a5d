package org.tequio.moderation;

import org.tequio.register.MembershipFacts;
import org.tequio.register.RecordType;

/**
 * Between which records a merger moves memberships.
 *
 * @param type of both: actor or alliance
 */
record Ends(RecordType type, String merged, String survivor) {

    /** The same part of the survivor, or in it. */
    MembershipFacts there(MembershipFacts part) {
        return at(part, survivor);
    }

    /** The same part of the merged one, or in it. */
    MembershipFacts back(MembershipFacts part) {
        return at(part, merged);
    }

    boolean isThere(MembershipFacts part) {
        return part.equals(there(part));
    }

    private MembershipFacts at(MembershipFacts part, String id) {
        return type == RecordType.ACTOR ? part.between(part.allianceId(), id) : part.between(id, part.actorId());
    }
}
