package org.tequio.register.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tequio.register.RecordType;
import org.tequio.register.RowMapper;
import org.tequio.register.Standing;
import org.tequio.shared.Cursors;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;
import org.tequio.shared.RecordId;
import org.tequio.shared.RegisterAnswers;
import org.tequio.shared.WithdrawalReason;

import java.sql.SQLException;
import java.util.List;

/** Answers who asks for the history of an actor or an alliance, from the register alone. */
@ApplicationScoped
class Histories {

    private final Subjects subjects;
    private final Versions versions;
    private final RowMapper rows;
    private final Cursors cursors;
    private final RegisterAnswers answers;

    Histories(Subjects subjects, Versions versions, RowMapper rows, Cursors cursors, RegisterAnswers answers) {
        this.subjects = subjects;
        this.versions = versions;
        this.rows = rows;
        this.cursors = cursors;
        this.answers = answers;
    }

    /**
     * One page of a history. All that is looked at is at most as new as the present revision, so that the answer follows
     * from that revision and the question.
     *
     * @throws Problem 404 if there is no such record, or was none then; 410 if somebody asked for its removal
     */
    RestResponse<History> answer(RecordType type, String id, HistoryQuery query) throws SQLException {
        long present = subjects.present();
        mustBeShown(type, id, present);
        long asOf = query.revision(present);
        var record = subjects.content(type, id, asOf);
        if (record.isEmpty()) {
            throw Problem.of(
                    ProblemType.NOT_FOUND,
                    "At revision %d there was no %s '%s': it exists since %s."
                            .formatted(asOf, type.code(), id, subjects.beginning(id)));
        }
        var shown = query.wantsTheRecord() ? record.get() : null;
        return answers.answer(present, () -> page(id, query, asOf, present, shown));
    }

    private void mustBeShown(RecordType type, String id, long present) throws SQLException {
        var record = RecordId.parse(id).isEmpty()
                ? null
                : subjects.content(type, id, present).orElse(null);
        if (record == null) {
            throw Problem.notFound(type.code(), id);
        }
        var reason = rows.read(record, Standing.class).withdrawnBecause();
        if (reason == WithdrawalReason.REQUESTED) {
            throw Problem.gone(type.code(), id, reason);
        }
    }

    private History page(String id, HistoryQuery query, long asOf, long present, @Nullable JsonNode record)
            throws SQLException {
        var fingerprint = query.fingerprint(id);
        var cursor = query.cursor();
        var place = cursor == null ? Place.before(asOf) : Place.parse(cursors.place(fingerprint, cursor));
        var ids = subjects.withMerged(id, asOf);
        int size = query.pageSize();
        var found = versions.after(place, ids, present, size + 1);
        boolean more = found.size() > size;
        var shown = more ? found.subList(0, size) : found;
        return new History(
                revisions(shown),
                versions.total(ids, asOf, present),
                more ? cursors.make(fingerprint, shown.get(size - 1).place().toString()) : null,
                record == null ? null : Fields.of(record).asJson(),
                asOf);
    }

    private static List<Revision> revisions(List<Version> versions) {
        return versions.stream().map(Version::asEverybodyMaySeeIt).toList();
    }
}
