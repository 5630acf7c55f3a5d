package org.tequio.projection;

import org.tequio.register.ActorFacts;

/** A membership, and what is said of the member. */
record BulkMember(Row membership, ActorFacts actor) {

    String alliance() {
        return String.valueOf(membership.properties().get("allianceId"));
    }
}
