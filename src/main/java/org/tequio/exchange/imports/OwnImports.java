package org.tequio.exchange.imports;

import jakarta.enterprise.context.RequestScoped;
import org.tequio.access.Caller;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;
import org.tequio.shared.RecordId;

/** The imports that the caller may see: an administrator all, a moderator the own. */
@RequestScoped
class OwnImports {

    private final ImportProgress progress;
    private final Caller caller;

    OwnImports(ImportProgress progress, Caller caller) {
        this.progress = progress;
        this.caller = caller;
    }

    /** @throws Problem 404 if there is none, 403 if it is somebody else's */
    ImportJob get(String id) {
        var job = RecordId.parse(id)
                .flatMap(known -> progress.find(known.value()))
                .orElseThrow(() -> Problem.notFound("import", id));
        if (!caller.isAdmin() && !caller.isCalled(job.author())) {
            throw Problem.of(ProblemType.FORBIDDEN, "This import was begun with another key.");
        }
        return job;
    }
}
