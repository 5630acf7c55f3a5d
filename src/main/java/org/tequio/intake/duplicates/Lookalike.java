package org.tequio.intake.duplicates;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.ActorKind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A listed record that some clue led to.
 *
 * @param kind of an actor
 * @param city in words; empty if it is not known
 */
record Lookalike(
        String id,
        String name,
        @Nullable ActorKind kind,
        @Nullable String country,
        List<String> city,
        boolean hasIdentifier,
        boolean hasWebsite,
        List<Wording> names) {

    /** With one name: a row for each. */
    static Lookalike read(ResultSet row, Set<String> identified, Set<String> atWebsite) throws SQLException {
        var id = row.getString("id");
        return new Lookalike(
                id,
                row.getString("name"),
                kind(row.getString("kind")),
                row.getString("country"),
                Wording.texts(row, "city"),
                identified.contains(id),
                atWebsite.contains(id),
                List.of(Wording.read(row)));
    }

    Lookalike with(Lookalike sameWithOtherName) {
        return new Lookalike(
                id,
                name,
                kind,
                country,
                city,
                hasIdentifier,
                hasWebsite,
                Stream.concat(names.stream(), sameWithOtherName.names.stream()).toList());
    }

    private static @Nullable ActorKind kind(@Nullable String code) {
        return code == null ? null : ActorKind.CODES.find(code).orElse(null);
    }
}
