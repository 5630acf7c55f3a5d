package org.tequio.exchange.exports;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Constituency;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What of an actor the composition of its alliances depends on. An actor is in several alliances, which follow each other
 * by their ids and so by chance: joined with each of them, actors would cost the database more than all the rest of an
 * export. Those of many alliances are asked for at once here, and up to {@value #REMEMBERED} are remembered, which takes
 * about 15 MB.
 */
final class MemberTraits {

    private static final int REMEMBERED = 100_000;
    private static final String OF = "SELECT id, kind, constituency, country FROM actor WHERE id = ANY (?)";

    private final Connection register;
    private final Map<String, Traits> known = new HashMap<>();

    /** @param register at whose state the alliances are read too */
    MemberTraits(Connection register) {
        this.register = register;
    }

    /**
     * Those of at least these actors, who may be named more than once: the register is asked for what is not known. Good
     * until somebody asks again, which one thread does at a time.
     */
    Map<String, Traits> of(Collection<String> actors) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        var unknown = actors.stream()
                .filter(actor -> !known.containsKey(actor))
                .distinct()
                .toArray(String[]::new);
        if (unknown.length > 0) {
            ask(unknown);
        }
        return known;
    }

    private void ask(String[] actors) {
        try (var statement = register.prepareStatement(OF)) {
            statement.setArray(1, register.createArrayOf("text", actors));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(row.getString("id"), Traits.of(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register does not say what its actors are", e);
        }
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
