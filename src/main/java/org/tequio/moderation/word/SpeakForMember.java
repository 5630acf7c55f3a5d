package org.tequio.moderation.word;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.tequio.reference.MembershipState;
import org.tequio.register.Authorship;
import org.tequio.register.Membership;
import org.tequio.register.MembershipFacts;
import org.tequio.register.Memberships;
import org.tequio.register.audit.Audit;
import org.tequio.register.audit.AuditEntry;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;
import org.tequio.shared.RecordId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Writes down what a member says of its part in an alliance; what others said of it stays in the history. */
@ApplicationScoped
class SpeakForMember {

    private final Memberships memberships;
    private final Authorship authorship;
    private final Audit audit;
    private final EndOfPart endOfPart;
    private final Clock clock;

    SpeakForMember(Memberships memberships, Authorship authorship, Audit audit, EndOfPart endOfPart, Clock clock) {
        this.memberships = memberships;
        this.authorship = authorship;
        this.audit = audit;
        this.endOfPart = endOfPart;
        this.clock = clock;
    }

    /**
     * @param maySpeak refuses whoever may not speak for the membership's actor
     * @throws Problem 404 if there is no such membership, 409 if it is not listed any more, 400 for an end that cannot be
     */
    @Transactional
    Membership speak(String id, Word word, Consumer<Membership> maySpeak) {
        var membership = memberships
                .findByIdOptional(RecordId.orNotFound("membership", id), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("membership", id));
        maySpeak.accept(membership);
        if (!membership.isListed()) {
            throw Problem.of(ProblemType.CONFLICT, "This membership is listed no more.");
        }
        var member = "member:" + membership.facts().actorId();
        authorship.sign(member, word.why());
        boolean isNew = membership.restate(said(membership.facts(), word), membership.origin());
        if (!membership.confirm(LocalDate.now(clock)) && !isNew) {
            memberships.sayAgain(membership);
        }
        var details = JsonNodeFactory.instance
                .objectNode()
                .put("actor", membership.facts().actorId());
        audit.record(AuditEntry.of(member, word.said().code(), "membership", id, word.why(), details));
        memberships.flush();
        return membership;
    }

    private MembershipFacts said(MembershipFacts before, Word word) {
        return switch (word.said()) {
            case REPORTED -> throw new IllegalArgumentException("That is what others say");
            case CONFIRMED -> before.confirmed();
            case DISPUTED -> before.in(MembershipState.DISPUTED);
            case ENDED -> before.endedOn(endOfPart.of(before, word));
        };
    }
}
