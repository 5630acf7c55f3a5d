package org.tequio.intake.duplicates;

import org.jspecify.annotations.Nullable;
import org.tequio.engines.FreshRegister;
import org.tequio.register.Identifier;
import org.tequio.register.RecordType;
import org.tequio.register.SampleRows;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** A register of our own with the actors that a test lists, and what is described to it. */
final class Listing {

    private static final String ACTOR = """
            INSERT INTO actor (id, version, kind, names, country, city, website, identifiers, sources, licence,
                confirmed_on)
            VALUES (?, 1, 'cooperative',
                (SELECT jsonb_agg(jsonb_build_object('text', text, 'type', 'official')) FROM unnest(?::text[]) AS text),
                ?, ?, ?, ?::jsonb, '[{"url": "https://example.org"}]', 'CC0-1.0', '2020-01-01')
            """;
    private static final String ALLIANCE = """
            INSERT INTO alliance (id, version, kind, names, sources, licence, confirmed_on)
            VALUES (?, 1, 'project', jsonb_build_array(jsonb_build_object('text', ?::text, 'type', 'official')),
                '[{"url": "https://example.org"}]', 'CC0-1.0', '2020-01-01')
            """;

    private final DataSource register;

    Listing(DataSource register) {
        this.register = register;
    }

    static Listing empty() {
        return new Listing(FreshRegister.create());
    }

    Duplicates duplicates() {
        var questions = new RegisterQuestions(register);
        var wordings = new Wordings(questions);
        return new Duplicates(wordings, new WordUses(questions), new Lookalikes(questions, wordings));
    }

    /** @return the new actor's id */
    String add(Description actor) throws SQLException {
        try (var connection = begin();
                var statement = connection.prepareStatement(ACTOR)) {
            var id = SampleRows.nextId(connection);
            statement.setString(1, id);
            statement.setObject(2, actor.names().toArray(String[]::new));
            statement.setString(3, actor.country());
            statement.setString(4, actor.city());
            statement.setString(5, actor.website());
            statement.setString(6, json(actor.identifiers()));
            statement.executeUpdate();
            connection.commit();
            return id;
        }
    }

    /** @return the new alliance's id */
    String addAlliance(String name) throws SQLException {
        try (var connection = begin();
                var statement = connection.prepareStatement(ALLIANCE)) {
            var id = SampleRows.nextId(connection);
            statement.setString(1, id);
            statement.setString(2, name);
            statement.executeUpdate();
            connection.commit();
            return id;
        }
    }

    void change(String statement) throws SQLException {
        try (var connection = begin();
                var open = connection.createStatement()) {
            open.execute(statement);
            connection.commit();
        }
    }

    String one(String query) throws SQLException {
        try (var connection = register.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    static Description named(String... names) {
        return new Description(RecordType.ACTOR, List.of(names), null, null, null, List.of(), Set.of());
    }

    static Description alliance(String name) {
        return new Description(RecordType.ALLIANCE, List.of(name), null, null, null, List.of(), Set.of());
    }

    static Description in(@Nullable String country, @Nullable String city, String... names) {
        return new Description(RecordType.ACTOR, List.of(names), country, city, null, List.of(), Set.of());
    }

    private Connection begin() throws SQLException {
        var connection = register.getConnection();
        connection.setAutoCommit(false);
        SampleRows.sign(connection);
        return connection;
    }

    private static String json(List<Identifier> identifiers) {
        return identifiers.stream()
                .map(identifier ->
                        "{\"scheme\": \"%s\", \"value\": \"%s\"}".formatted(identifier.scheme(), identifier.value()))
                .toList()
                .toString();
    }
}
