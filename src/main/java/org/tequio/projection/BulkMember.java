package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.tequio.register.ActorFacts;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A membership, and what is said of the member.
 *
 * @param alliance the id of the one that it is in
 * @param actor null if nothing can be read of it, so that it will stand aside
 */
record BulkMember(String alliance, Row membership, @Nullable ActorFacts actor) {

    /**
     * What the alliance owes something to; nothing while either of both stands aside.
     *
     * @param codes the alliance's activities, goals and targets
     */
    Stream<Member> counted(Set<String> codes) {
        return actor == null || !membership.isWhole() ? Stream.empty() : Stream.of(Member.of(membership, actor, codes));
    }
}
