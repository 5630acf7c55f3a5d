package org.tequio.register.outbox;

import org.tequio.register.RecordType;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;

/**
 * The records of a snapshot that were written after a revision, each as the message of its newest version; a few others
 * may be among them, which were written just before.
 */
public final class RegisterNews {

    /** A transaction may begin before another and write after it: the earliest moment is not that of the first. */
    private static final String SINCE = """
            SELECT min(at) AS since FROM revision WHERE number > ?
            """;

    private static final String ACTORS = """
            SELECT id, version, changed_at, row_to_json(record) AS content
            FROM actor AS record
            WHERE changed_at >= ? AND (status = 'listed') = ?
            """;
    /** One look at all memberships costs less than one at those of each actor. */
    private static final String LISTED_ACTORS = """
            SELECT
                record.id,
                record.version,
                record.changed_at,
                row_to_json(record) AS content,
                allied.actor_id IS NOT NULL AS allied
            FROM actor AS record
            LEFT JOIN (
                SELECT DISTINCT membership.actor_id
                FROM membership
                JOIN alliance ON alliance.id = membership.alliance_id
                WHERE membership.changed_at >= ?
                    AND membership.status = 'listed'
                    AND membership.state IN ('reported', 'confirmed')
                    AND alliance.changed_at >= ?
            ) AS allied ON allied.actor_id = record.id
            WHERE record.changed_at >= ? AND record.status = 'listed'
            """;

    private static final String ALLIANCES = """
            SELECT id, version, changed_at, row_to_json(record) AS content
            FROM alliance AS record
            WHERE changed_at >= ? AND (status = 'listed') = ?
            """;
    private static final String MEMBERSHIPS = """
            SELECT id, version, changed_at, row_to_json(record) AS content
            FROM membership AS record
            WHERE changed_at >= ? AND (status = 'listed') = ?
            """;
    private static final String EXPERIENCES = """
            SELECT id, version, changed_at, row_to_json(record) AS content
            FROM experience AS record
            WHERE changed_at >= ? AND (status = 'listed') = ?
            """;
    private static final String IN_OLDER_ALLIANCES = """
            SELECT record.id, record.version, record.changed_at, row_to_json(record) AS content
            FROM membership AS record
            JOIN alliance ON alliance.id = record.alliance_id
            WHERE record.changed_at >= ? AND record.status = 'listed' AND alliance.changed_at < ?
            ORDER BY alliance.id
            """;
    private static final String MEMBERS = """
            SELECT
                record.id,
                record.version,
                record.changed_at,
                row_to_json(record) AS content,
                json_build_object(
                    'kind', actor.kind,
                    'constituency', actor.constituency,
                    'country', actor.country,
                    'subdivision', actor.subdivision,
                    'founded', actor.founded,
                    'closed', actor.closed,
                    'activities', actor.activities,
                    'sdgs', actor.sdgs
                ) AS actor
            FROM membership AS record
            JOIN actor ON actor.id = record.actor_id
            WHERE record.alliance_id = ANY (?) AND record.status = 'listed'
            ORDER BY record.alliance_id
            """;
    private final RegisterSnapshot snapshot;
    private final OffsetDateTime since;

    private RegisterNews(RegisterSnapshot snapshot, OffsetDateTime since) {
        this.snapshot = snapshot;
        this.since = since;
    }

    static RegisterNews after(long revision, RegisterSnapshot snapshot) throws SQLException {
        try (var statement = snapshot.connection().prepareStatement(SINCE)) {
            statement.setLong(1, revision);
            try (var row = statement.executeQuery()) {
                row.next();
                var since = row.getObject("since", OffsetDateTime.class);
                return new RegisterNews(snapshot, since == null ? OffsetDateTime.MAX : since);
            }
        }
    }

    /** Hands over every record of a type that is listed, or every one that is not, a few in memory at a time. */
    public void forEach(RecordType type, boolean listed, Taker<Message> taker) throws SQLException {
        try (var statement = snapshot.connection().prepareStatement(query(type))) {
            statement.setObject(1, since);
            statement.setBoolean(2, listed);
            forEach(type, statement, taker);
        }
    }

    /** Hands over every listed actor, a few in memory at a time. */
    public void forEachActor(Taker<ActorMessage> taker) throws SQLException {
        try (var statement = snapshot.connection().prepareStatement(LISTED_ACTORS)) {
            statement.setObject(1, since);
            statement.setObject(2, since);
            statement.setObject(3, since);
            forEach(
                    statement,
                    row -> new ActorMessage(snapshot.message(RecordType.ACTOR, row), row.getBoolean("allied")),
                    taker);
        }
    }

    /** Hands over every listed membership in an alliance that is not among these records itself, by alliance. */
    public void forEachInOlderAlliances(Taker<Message> taker) throws SQLException {
        try (var statement = snapshot.connection().prepareStatement(IN_OLDER_ALLIANCES)) {
            statement.setObject(1, since);
            statement.setObject(2, since);
            forEach(RecordType.MEMBERSHIP, statement, taker);
        }
    }

    /** Hands over all listed memberships in these alliances, whenever they were written, by alliance. */
    public void forEachMember(Collection<String> alliances, Taker<MemberMessage> taker) throws SQLException {
        try (var statement = snapshot.connection().prepareStatement(MEMBERS)) {
            statement.setArray(1, texts(alliances));
            forEach(
                    statement,
                    row -> new MemberMessage(
                            snapshot.message(RecordType.MEMBERSHIP, row), snapshot.content(row, "actor")),
                    taker);
        }
    }

    private Array texts(Collection<String> ids) throws SQLException {
        return snapshot.connection().createArrayOf("text", ids.toArray());
    }

    private void forEach(RecordType type, PreparedStatement statement, Taker<Message> taker) throws SQLException {
        forEach(statement, row -> snapshot.message(type, row), taker);
    }

    private static <T> void forEach(PreparedStatement statement, Reader<T> reader, Taker<T> taker) throws SQLException {
        statement.setFetchSize(RegisterSnapshot.ROWS_IN_MEMORY);
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                taker.take(reader.read(row));
            }
        }
    }

    private interface Reader<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** Takes one after another, and may ask the database meanwhile. */
    public interface Taker<T> {

        void take(T one) throws SQLException;
    }

    private static String query(RecordType type) {
        return switch (type) {
            case ACTOR -> ACTORS;
            case ALLIANCE -> ALLIANCES;
            case MEMBERSHIP -> MEMBERSHIPS;
            case EXPERIENCE -> EXPERIENCES;
        };
    }
}
