package org.tequio.moderation;

import jakarta.enterprise.context.RequestScoped;
import org.tequio.intake.Concerns;
import org.tequio.intake.Holder;
import org.tequio.register.RecordType;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;
import org.tequio.shared.RecordId;

/** Whether a record is the caller's business. */
@RequestScoped
class RecordScope {

    private final Concerns concerns;
    private final Jurisdiction jurisdiction;
    private final Holder holder;

    RecordScope(Concerns concerns, Jurisdiction jurisdiction, Holder holder) {
        this.concerns = concerns;
        this.jurisdiction = jurisdiction;
        this.holder = holder;
    }

    /**
     * The record's type.
     *
     * @throws Problem 404 if there is none, 403 if it is not the caller's business
     */
    RecordType mustCover(String record) {
        var concern = concerns.ofRecord(RecordId.orNotFound("record", record));
        if (!jurisdiction.covers(concern.territories(), concern.platforms())) {
            throw Problem.of(
                    ProblemType.FORBIDDEN, "%s is not of the territories or networks of your key.".formatted(record));
        }
        return concerns.typeOf(record).orElseThrow(() -> Problem.notFound("record", record));
    }

    /**
     * Of an organisation that the caller speaks for, too.
     *
     * @throws Problem 404 if there is no such actor, 403 if it is not the caller's business
     */
    void mustCoverActor(String actor) {
        if (!holder.isStewardOf(actor) && mustCover(actor) != RecordType.ACTOR) {
            throw Problem.notFound("actor", actor);
        }
    }
}
