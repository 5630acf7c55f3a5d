package org.tequio.bench;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A listed actor, drawn by chance; {@code country} is null for one without a seat. */
record Drawn(String id, String name, @Nullable String country) {

    private static final String DRAW = """
            SELECT id, names -> 0 ->> 'text' AS name, country
            FROM actor
            WHERE status = 'listed'
            ORDER BY md5(id || ?)
            LIMIT ?
            """;

    /** The same for the same seed. */
    static List<Drawn> draw(Register register, int number, int seed) throws SQLException {
        var drawn = new ArrayList<Drawn>();
        try (var connection = register.another();
                var statement = connection.prepareStatement(DRAW)) {
            statement.setString(1, String.valueOf(seed));
            statement.setInt(2, number);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    drawn.add(new Drawn(rows.getString("id"), rows.getString("name"), rows.getString("country")));
                }
            }
        }
        return List.copyOf(drawn);
    }
}
