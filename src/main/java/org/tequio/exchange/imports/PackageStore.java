package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import javax.sql.DataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.NoSuchElementException;

/** Packages as they were sent, in pieces, in the register's database: an import can begin again wherever it was cut off. */
@ApplicationScoped
class PackageStore {

    private static final int PIECE = 1 << 20;

    private static final String PUT = """
            INSERT INTO import_chunk (job_id, file, number, bytes)
            VALUES (?, ?, ?, ?)
            """;
    private static final String GET = """
            SELECT bytes
            FROM import_chunk
            WHERE job_id = ? AND file = ? AND number = ?
            """;
    private static final String DELETE = "DELETE FROM import_chunk WHERE job_id = ?";

    private final DataSource database;

    PackageStore(DataSource database) {
        this.database = database;
    }

    /** Keeps a file, in the transaction of the caller. */
    void put(String job, PackageFile file, InputStream content) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PUT)) {
            int number = 0;
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                statement.setString(1, job);
                statement.setString(2, file.code());
                statement.setInt(3, number++);
                statement.setBytes(4, piece);
                statement.executeUpdate();
            }
        }
    }

    /** The file from its beginning; empty if the package has no such file. */
    InputStream open(String job, PackageFile file) {
        return new SequenceInputStream(new Pieces(job, file));
    }

    void delete(String job) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(DELETE)) {
            statement.setString(1, job);
            statement.executeUpdate();
        }
    }

    private byte @Nullable [] piece(String job, PackageFile file, int number) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(GET)) {
            statement.setString(1, job);
            statement.setString(2, file.code());
            statement.setInt(3, number);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** One piece in memory at a time. */
    private final class Pieces implements Enumeration<InputStream> {

        private final String job;
        private final PackageFile file;
        private int number;
        private byte @Nullable [] next;

        private Pieces(String job, PackageFile file) {
            this.job = job;
            this.file = file;
            this.next = piece(job, file, 0);
        }

        @Override
        public boolean hasMoreElements() {
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            var present = new ByteArrayInputStream(next);
            next = piece(job, file, ++number);
            return present;
        }
    }
}
