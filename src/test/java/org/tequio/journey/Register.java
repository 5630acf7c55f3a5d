package org.tequio.journey;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The register, read past the application, straight from its tables. */
record Register(DataFolder folder) {

    private static final String ACTORS = """
            SELECT named.value, names -> 0 ->> 'text', kind, country, version
            FROM actor, jsonb_to_recordset(identifiers) AS named (scheme text, value text)
            WHERE named.scheme = ?
            """;
    private static final String ALLIANCES = """
            SELECT named.value, names -> 0 ->> 'text', kind, since, version
            FROM alliance, jsonb_to_recordset(identifiers) AS named (scheme text, value text)
            WHERE named.scheme = ?
            """;
    private static final String MEMBERSHIPS = """
            SELECT alliance.identifiers -> 0 ->> 'value', actor.identifiers -> 0 ->> 'value',
                   membership.role, membership.since, coalesce(membership.until, ''), membership.version
            FROM membership
            JOIN alliance ON alliance.id = membership.alliance_id
            JOIN actor ON actor.id = membership.actor_id
            WHERE alliance.identifiers -> 0 ->> 'scheme' = ?
            """;
    private static final String IMPORTS = """
            SELECT id, state, created, updated, unchanged, rejected
            FROM import_job
            WHERE source = ?
            ORDER BY submitted_at
            """;
    /** Records and versions that have no revision, and revisions that belong to none. */
    private static final String FAULTS = """
            WITH record AS (
                SELECT id, version, to_jsonb(actor) AS content FROM actor
                UNION ALL SELECT id, version, to_jsonb(alliance) FROM alliance
                UNION ALL SELECT id, version, to_jsonb(membership) FROM membership
            ), history AS (
                SELECT record_id, count(*) AS revisions, min(version) AS first, max(version) AS last
                FROM revision GROUP BY record_id
            )
            SELECT coalesce(id, record_id)
            FROM record FULL JOIN history ON id = record_id
            WHERE id IS NULL OR record_id IS NULL OR first <> 1 OR last <> version OR revisions <> version
               OR content - 'changed_at' <> (SELECT content FROM revision WHERE record_id = id AND revision.version = record.version)
            LIMIT ?
            """;

    /** One import of a package. */
    record Import(String id, String state, Counts counts) {

        boolean isRunning() {
            return state.equals("running");
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Content content(String source) throws IOException, SQLException {
        return new Content(
                all(ACTORS, source, Register::actor),
                all(ALLIANCES, source, Register::alliance),
                all(MEMBERSHIPS, source, Register::membership));
    }

    /** All of a source, the oldest first. */
    List<Import> imports(String source) throws IOException, SQLException {
        return all(IMPORTS, source, Register::readImport);
    }

    /** Some records whose history is not one revision per version, the last one as the record is now. */
    List<String> withFaultyHistory() throws IOException, SQLException {
        return all(FAULTS, 5, row -> row.getString(1));
    }

    long actors() throws IOException, SQLException {
        return all("SELECT count(*) FROM actor WHERE version >= ?", 0, row -> row.getLong(1))
                .get(0);
    }

    private <T> List<T> all(String query, Object parameter, Reader<T> reader) throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, parameter);
            var all = new ArrayList<T>();
            for (var row = statement.executeQuery(); row.next(); ) {
                all.add(reader.read(row));
            }
            return all;
        }
    }

    private Connection connect() throws IOException, SQLException {
        var access = folder.engines();
        return DriverManager.getConnection(
                access.getProperty("postgres.url"),
                access.getProperty("postgres.user"),
                access.getProperty("postgres.password"));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5));
    }

    private static Alliance alliance(ResultSet row) throws SQLException {
        return new Alliance(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5));
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6));
    }

    private static Import readImport(ResultSet row) throws SQLException {
        var counts = new Counts(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6));
        return new Import(row.getString(1), row.getString(2), counts);
    }
}
