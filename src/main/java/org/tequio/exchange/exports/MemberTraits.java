package org.tequio.exchange.exports;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Constituency;
import org.tequio.register.Snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/**
 * What of an actor the composition of its alliances depends on. An actor is in several alliances, which follow each other
 * by their ids and so by chance: joined with each of them, actors would cost the database more than all the rest of an
 * export. Those of many alliances are asked for at once here, and up to {@value #REMEMBERED} are remembered, which takes
 * about 15 MB.
 */
final class MemberTraits implements AutoCloseable {

    private static final int REMEMBERED = 100_000;
    private static final String OF = "SELECT id, kind, constituency, country FROM actor WHERE id = ANY (?)";

    private final Snapshot beside;
    private final Map<String, Traits> known = new HashMap<>();

    /** @param snapshot from which the alliances are copied meanwhile */
    MemberTraits(Snapshot snapshot) throws SQLException {
        this.beside = snapshot.beside();
    }

    /**
     * Those of at least these actors, who may be named more than once: the register is asked for what is not known. Good
     * until somebody asks again.
     */
    Map<String, Traits> of(Collection<String> actors) throws SQLException {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        var unknown = new HashSet<String>();
        for (var actor : actors) {
            if (!known.containsKey(actor)) {
                unknown.add(actor);
            }
        }
        if (!unknown.isEmpty()) {
            ask(unknown.toArray(String[]::new));
        }
        return known;
    }

    private void ask(String[] actors) throws SQLException {
        try (var statement = beside.connection().prepareStatement(OF)) {
            statement.setArray(1, beside.connection().createArrayOf("text", actors));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(row.getString("id"), Traits.of(row));
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        beside.close();
    }

    /** @param country of the seat; null for a body without one */
    record Traits(
            ActorKind kind,
            @Nullable Constituency constituency,
            @Nullable String country) {

        private static Traits of(ResultSet row) throws SQLException {
            return new Traits(
                    ActorKind.CODES.find(row.getString("kind")).orElseThrow(),
                    Optional.ofNullable(row.getString("constituency"))
                            .flatMap(Constituency.CODES::find)
                            .orElse(null),
                    row.getString("country"));
        }
    }
}
