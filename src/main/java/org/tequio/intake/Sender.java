package org.tequio.intake;

import jakarta.enterprise.context.RequestScoped;
import org.tequio.access.Caller;
import org.tequio.access.SubmissionLimit;

/** Whoever sends a submission. */
@RequestScoped
class Sender {

    private final Caller caller;
    private final SubmissionLimit limit;

    Sender(Caller caller, SubmissionLimit limit) {
        this.caller = caller;
        this.limit = limit;
    }

    /** What history and logs call the sender. */
    String name() {
        return caller.name();
    }

    /** @throws org.tequio.shared.Problem 429 if too much has come from there already */
    void maySend() {
        limit.take();
    }

    /** @throws org.tequio.shared.Problem 429 if too much was revised from there already */
    void mayRevise() {
        limit.takeRevision();
    }
}
