package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.statement.Check;
import org.tequio.intake.statement.Correction;
import org.tequio.intake.statement.Statement;
import org.tequio.register.Origin;
import org.tequio.register.RecordType;
import org.tequio.register.Source;
import org.tequio.shared.JsonBodies;
import org.tequio.shared.PublicAddress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** On whose word stands what comes of a submission. */
@ApplicationScoped
class Evidence {

    private final JsonBodies bodies;
    private final PublicAddress publicAddress;
    private final Clock clock;

    Evidence(JsonBodies bodies, PublicAddress publicAddress, Clock clock) {
        this.bodies = bodies;
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    /** Of a new record: the pages that were named; if none was, the history in which its submission stands. */
    Origin of(Statement statement, RecordType type, String id) {
        var check = check();
        var sources = statement.sources(check);
        return new Origin(sources.isEmpty() ? List.of(ownWord(type, id)) : sources, statement.licence(check), today());
    }

    /** Of a record that is corrected: what it stood on, and what was named now. */
    Origin of(Statement statement, Origin before) {
        var sources = Stream.concat(before.sources().stream(), statement.sources(check()).stream());
        return new Origin(sources.distinct().toList(), before.licence(), today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** For a statement that was checked when it came in. */
    Check check() {
        return new Check(bodies.faults());
    }

    /** As {@link #check()}, of a correction: what the record says besides stays as it is. */
    Check check(Correction correction) {
        return Check.ofChanges(bodies.faults(), correction.patch());
    }

    private Source ownWord(RecordType type, String id) {
        var path = type == RecordType.EXPERIENCE
                ? "/api/v1/experiences/%s"
                : "/api/v1/%ss/%%s/history".formatted(type.code());
        return new Source(publicAddress.of(path.formatted(id)), "Submitted to this directory", today());
    }
}
