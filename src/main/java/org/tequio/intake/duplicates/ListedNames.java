package org.tequio.intake.duplicates;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.ActorKind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a listed record is called, and where and what it is.
 *
 * @param kind of an actor
 * @param city of an actor; null if it is not known
 */
record ListedNames(
        String id,
        List<String> names,
        @Nullable ActorKind kind,
        @Nullable String country,
        @Nullable String city) {

    static ListedNames read(ResultSet row) throws SQLException {
        return new ListedNames(
                row.getString("id"),
                Wording.texts(row, "names"),
                kind(row.getString("kind")),
                row.getString("country"),
                row.getString("city"));
    }

    /** All that is to be put into words. */
    Stream<String> texts() {
        return Stream.concat(names.stream(), Stream.ofNullable(city));
    }

    private static @Nullable ActorKind kind(@Nullable String code) {
        return code == null ? null : ActorKind.CODES.find(code).orElse(null);
    }
}
