package org.tequio.intake.links;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.Codes;

import javax.sql.DataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The links that were issued, in the transaction of whoever asks; the database's clock decides what is expired. */
@ApplicationScoped
class Links {

    private static final Codes<LinkPurpose> PURPOSES = Codes.of(LinkPurpose.class);
    private static final Codes<LinkState> STATES = Codes.of(LinkState.class);

    private static final String KEEP = """
            INSERT INTO mailed_link (token_sha256, purpose, subject, expires_at)
            VALUES (?, ?, ?, now() + make_interval(secs => ?))
            """;
    private static final String FIND = """
            SELECT purpose, subject, expires_at,
                CASE WHEN used_at IS NOT NULL THEN 'used' WHEN expires_at <= now() THEN 'expired' ELSE 'open' END AS state
            FROM mailed_link
            WHERE token_sha256 = ?
            """;
    /** Of several at once the first wins; the others wait here for its end, and find the link used or still open. */
    private static final String USE_UP = """
            UPDATE mailed_link
            SET used_at = now()
            WHERE token_sha256 = ? AND used_at IS NULL AND expires_at > now()
            RETURNING purpose, subject, expires_at, 'used' AS state
            """;

    private final DataSource database;

    Links(DataSource database) {
        this.database = database;
    }

    void keep(LinkToken token, LinkPurpose purpose, String subject, Duration validFor) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setBytes(1, token.sha256());
            statement.setString(2, purpose.code());
            statement.setString(3, subject);
            statement.setDouble(4, validFor.toMillis() / 1000.0);
            statement.executeUpdate();
        }
    }

    Optional<MailedLink> find(LinkToken token) throws SQLException {
        return one(FIND, token);
    }

    /** The link, which is used from now on, if it was open. */
    Optional<MailedLink> useUp(LinkToken token) throws SQLException {
        return one(USE_UP, token);
    }

    private Optional<MailedLink> one(String query, LinkToken token) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setBytes(1, token.sha256());
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(link(row)) : Optional.empty();
            }
        }
    }

    private static MailedLink link(ResultSet row) throws SQLException {
        return new MailedLink(
                PURPOSES.find(row.getString("purpose")).orElseThrow(),
                row.getString("subject"),
                STATES.find(row.getString("state")).orElseThrow(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
