package org.tequio.register.audit;

import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The seals of the audit log; each stands for good. */
@ApplicationScoped
class Seals {

    private static final String ADD = """
            INSERT INTO audit_seal (number, sealed_at, first_row, last_row, row_count, first_revision, last_revision,
                                    row_numbers, row_hashes, previous_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String NEWEST = """
            SELECT number, last_revision, last_row, hash
            FROM audit_seal
            ORDER BY number DESC
            LIMIT 1
            """;
    private static final String BEFORE = """
            SELECT number, sealed_at, first_row, last_row, row_count, hash
            FROM audit_seal
            WHERE number < ?
            ORDER BY number DESC
            LIMIT ?
            """;
    private static final String COUNT = "SELECT count(*) FROM audit_seal";

    private final DataSource database;

    Seals(DataSource database) {
        this.database = database;
    }

    SealEnd newest() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NEWEST);
                var row = statement.executeQuery()) {
            return row.next()
                    ? new SealEnd(
                            row.getLong("number"),
                            new Position(row.getLong("last_revision"), row.getLong("last_row")),
                            Hash.of(row.getBytes("hash")))
                    : SealEnd.START;
        }
    }

    /** Some seals below a number, the newest first. */
    List<SealView> before(long number, int limit) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BEFORE)) {
            statement.setLong(1, number);
            statement.setInt(2, limit);
            try (var row = statement.executeQuery()) {
                var seals = new ArrayList<SealView>();
                while (row.next()) {
                    seals.add(view(row));
                }
                return seals;
            }
        }
    }

    long count() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(COUNT);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** @throws SQLException if there is a seal of this number already */
    void add(Seal seal) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            statement.setLong(1, seal.number());
            statement.setObject(2, seal.at().atOffset(ZoneOffset.UTC));
            statement.setLong(3, seal.first().number());
            statement.setLong(4, seal.last().number());
            statement.setInt(5, seal.rows().size());
            statement.setLong(6, seal.first().revision());
            statement.setLong(7, seal.last().revision());
            statement.setArray(8, numbers(connection, seal));
            statement.setBytes(9, hashes(seal));
            statement.setBytes(10, seal.previous().bytes());
            statement.setBytes(11, seal.hash().bytes());
            statement.executeUpdate();
        }
    }

    private static SealView view(ResultSet row) throws SQLException {
        return new SealView(
                row.getLong("number"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getLong("first_row"),
                row.getLong("last_row"),
                row.getInt("row_count"),
                Hash.of(row.getBytes("hash")).hex());
    }

    private static Array numbers(Connection connection, Seal seal) throws SQLException {
        return connection.createArrayOf("bigint", seal.rows().keySet().toArray());
    }

    private static byte[] hashes(Seal seal) {
        return HexFormat.of()
                .parseHex(seal.rows().values().stream().map(Hash::hex).collect(Collectors.joining()));
    }
}
