package org.tequio.register.audit;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A row of the audit log as it is sealed.
 *
 * @param number where it stands; with the revision its place in the order
 * @param revision its transaction
 * @param words all that it says
 */
record AuditRow(long number, long revision, Instant at, Words words) {

    /** The columns of a query for rows; the details as PostgreSQL writes them, which for the same value is always the same. */
    static AuditRow of(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("number"),
                row.getLong("revision"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Words(
                        row.getString("author"),
                        row.getString("action"),
                        row.getString("subject_type"),
                        row.getString("subject"),
                        row.getString("reason"),
                        row.getString("details")));
    }

    Position position() {
        return new Position(revision, number);
    }

    Hash hash() {
        return new Hash.Maker()
                .add(number)
                .add(revision)
                .add(Moment.of(at))
                .add(words.author)
                .add(words.action)
                .add(words.subjectType)
                .add(words.subject)
                .add(words.reason == null ? "" : words.reason)
                .add(words.details)
                .make();
    }

    /** This row's content under another's number. */
    AuditRow numbered(long other) {
        return new AuditRow(other, revision, at, words);
    }

    /** What this row says under another's number, at another's time. */
    AuditRow inPlaceOf(AuditRow other) {
        return new AuditRow(other.number, other.revision, other.at, words);
    }

    /** This row at another's time. */
    AuditRow atTimeOf(AuditRow other) {
        return new AuditRow(number, other.revision, other.at, words);
    }

    /** What a row says. */
    record Words(
            String author,
            String action,
            String subjectType,
            String subject,
            @Nullable String reason,
            String details) {}
}
