package org.tequio.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.RecordId;

import javax.sql.DataSource;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys in the register. */
@ApplicationScoped
class ApiKeys {

    private static final String NUMBER = "SELECT nextval('record_number')";
    private static final String ADD = """
            INSERT INTO api_key (id, sha256, label, role, territories, platforms, created_by, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            RETURNING *
            """;
    private static final String BY_HASH = "SELECT * FROM api_key WHERE sha256 = ?";
    private static final String BY_ID = "SELECT * FROM api_key WHERE id = ?";
    private static final String FIRST = """
            SELECT * FROM api_key
            ORDER BY created_at, id
            LIMIT ?
            """;
    private static final String AFTER = """
            SELECT * FROM api_key
            WHERE (created_at, id) > (SELECT created_at, id FROM api_key WHERE id = ?)
            ORDER BY created_at, id
            LIMIT ?
            """;
    private static final String COUNT = "SELECT count(*) FROM api_key";
    private static final String REVOKE = """
            UPDATE api_key SET revoked_at = now(), revoked_by = ?
            WHERE id = ? AND revoked_at IS NULL
            """;
    private static final String USED = """
            UPDATE api_key SET last_used_at = now()
            WHERE id = ? AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')
            """;

    private final DataSource database;

    ApiKeys(DataSource database) {
        this.database = database;
    }

    /** Keeps a new key under an id that no record has. */
    ApiKey add(NewKey key, byte[] sha256, String author) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setString(1, nextId(connection));
            insert.setBytes(2, sha256);
            insert.setString(3, key.label());
            insert.setString(4, key.role().code());
            insert.setArray(5, texts(connection, key.territories()));
            insert.setArray(6, texts(connection, key.platforms()));
            insert.setString(7, author);
            insert.setObject(8, time(key.expiresAt()));
            return keys(insert).get(0);
        }
    }

    Optional<ApiKey> find(byte[] sha256) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(BY_HASH)) {
            select.setBytes(1, sha256);
            return keys(select).stream().findFirst();
        }
    }

    Optional<ApiKey> find(String id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(BY_ID)) {
            select.setString(1, id);
            return keys(select).stream().findFirst();
        }
    }

    /** In the order in which they were made. */
    List<ApiKey> first(int limit) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(FIRST)) {
            select.setInt(1, limit);
            return keys(select);
        }
    }

    /** Those made after this one. */
    List<ApiKey> after(String id, int limit) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(AFTER)) {
            select.setString(1, id);
            select.setInt(2, limit);
            return keys(select);
        }
    }

    long count() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(COUNT)) {
            return number(select);
        }
    }

    /** From now on; false if it is revoked already. */
    boolean revoke(String id, String author) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(REVOKE)) {
            update.setString(1, author);
            update.setString(2, id);
            return update.executeUpdate() > 0;
        }
    }

    void used(String id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(USED)) {
            update.setString(1, id);
            update.executeUpdate();
        }
    }

    private static String nextId(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(NUMBER)) {
            return RecordId.of(number(select)).value();
        }
    }

    private static long number(PreparedStatement select) throws SQLException {
        try (var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<ApiKey> keys(PreparedStatement select) throws SQLException {
        var keys = new ArrayList<ApiKey>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                keys.add(ApiKey.of(rows));
            }
        }
        return keys;
    }

    private static Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
