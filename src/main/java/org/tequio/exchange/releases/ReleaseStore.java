package org.tequio.exchange.releases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tequio.exchange.releases.Release.Frozen;

import javax.sql.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;

/** The packages of releases, in pieces, in the register's database: what is in its backup is citable for as long. */
@ApplicationScoped
class ReleaseStore {

    private static final int PIECE = 1 << 20;

    private static final String PUT = "INSERT INTO release_chunk (release_id, number, bytes) VALUES (?, ?, ?)";
    private static final String GET = """
            SELECT bytes
            FROM release_chunk
            WHERE release_id = ? AND number = ?
            """;
    private static final String DONE = """
            UPDATE release
            SET state = 'done', made_at = ?, revision = ?, bytes = ?, sha256 = ?, records = ?::jsonb
            WHERE id = ? AND state = 'waiting'
            """;

    private final DataSource database;
    private final ObjectMapper json;

    ReleaseStore(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps a package and says that its release is done, both or none. */
    @Transactional(rollbackOn = Exception.class)
    void keep(Release release, Frozen frozen, InputStream content) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            put(connection, release, content);
            done(connection, release, frozen);
        }
    }

    /** Writes the package, a piece in memory at a time: a client that is slow to take one holds no connection. */
    void write(Release release, OutputStream output) throws IOException, SQLException {
        int number = 0;
        for (var piece = piece(release, number); piece.isPresent(); piece = piece(release, ++number)) {
            output.write(piece.get());
        }
    }

    private Optional<byte[]> piece(Release release, int number) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(GET)) {
            statement.setString(1, release.id());
            statement.setInt(2, number);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes("bytes")) : Optional.empty();
            }
        }
    }

    private static void put(Connection connection, Release release, InputStream content)
            throws SQLException, IOException {
        try (var statement = connection.prepareStatement(PUT)) {
            int number = 0;
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                statement.setString(1, release.id());
                statement.setInt(2, number++);
                statement.setBytes(3, piece);
                statement.executeUpdate();
            }
        }
    }

    private void done(Connection connection, Release release, Frozen frozen)
            throws SQLException, JsonProcessingException {
        try (var statement = connection.prepareStatement(DONE)) {
            statement.setObject(1, frozen.madeAt().atOffset(ZoneOffset.UTC));
            statement.setLong(2, frozen.revision());
            statement.setLong(3, frozen.bytes());
            statement.setString(4, frozen.sha256());
            statement.setString(5, json.writeValueAsString(frozen.records()));
            statement.setString(6, release.id());
            statement.executeUpdate();
        }
    }
}
