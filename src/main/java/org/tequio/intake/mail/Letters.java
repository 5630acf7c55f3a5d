package org.tequio.intake.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Codes;

import javax.sql.DataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The letters that wait. */
@ApplicationScoped
class Letters {

    private static final Codes<LetterKind> KINDS = Codes.of(LetterKind.class);

    private static final String KEEP = """
            INSERT INTO letter (recipient, kind, language, subject, plain, html, submission_id)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String NEXT = """
            SELECT id, recipient, kind, language, subject, plain, html, tries,
                extract(epoch FROM now() - written_at) AS age
            FROM letter
            WHERE next_try_at <= now()
            ORDER BY next_try_at
            LIMIT 1
            """;
    private static final String POSTPONE = """
            UPDATE letter
            SET tries = tries + 1, next_try_at = now() + make_interval(secs => ?)
            WHERE id = ?
            """;
    private static final String DELETE = "DELETE FROM letter WHERE id = ?";
    private static final String FORGET = "DELETE FROM letter WHERE lower(recipient) = lower(?)";
    private static final String FORGET_ABOUT = "DELETE FROM letter WHERE submission_id = ?";
    private static final String WAITING = """
            SELECT count(*) AS letters, coalesce(extract(epoch FROM now() - min(written_at)), 0) AS seconds
            FROM letter
            """;

    private final DataSource database;

    Letters(DataSource database) {
        this.database = database;
    }

    /**
     * In the transaction of the caller, as {@link #forget}.
     *
     * @param submission which it is about, if it is about one
     */
    void keep(WrittenLetter letter, @Nullable String submission) throws SQLException {
        change(
                KEEP,
                letter.recipient(),
                letter.kind().code(),
                letter.language(),
                letter.subject(),
                letter.plain(),
                letter.html(),
                submission);
    }

    void forget(String recipient) throws SQLException {
        change(FORGET, recipient);
    }

    void forgetAbout(String submission) throws SQLException {
        change(FORGET_ABOUT, submission);
    }

    /** The one that is due for the longest time. */
    Optional<WaitingLetter> next() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NEXT);
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(letter(row)) : Optional.empty();
        }
    }

    void postpone(UUID id, Duration pause) throws SQLException {
        change(POSTPONE, (double) pause.toSeconds(), id);
    }

    void delete(UUID id) throws SQLException {
        change(DELETE, id);
    }

    Waiting waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(WAITING);
                var row = statement.executeQuery()) {
            row.next();
            return new Waiting(row.getLong("letters"), row.getDouble("seconds"));
        }
    }

    /** @param oldestSeconds the age of the oldest, 0 if there is none */
    record Waiting(long letters, double oldestSeconds) {}

    private void change(String query, @Nullable Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static WaitingLetter letter(ResultSet row) throws SQLException {
        var letter = new WrittenLetter(
                row.getString("recipient"),
                KINDS.find(row.getString("kind")).orElseThrow(),
                row.getString("language"),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("html"));
        return new WaitingLetter(
                row.getObject("id", UUID.class),
                letter,
                Duration.ofMillis((long) (row.getDouble("age") * 1000)),
                row.getInt("tries"));
    }
}
