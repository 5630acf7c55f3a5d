package org.tequio.exchange.imports;

import org.tequio.register.Identifier;
import org.tequio.register.Standing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the package's own ids stand for in the register.
 *
 * @param source the scheme of these ids
 * @param actors record ids by the package's ids
 * @param alliances likewise
 * @param experiences likewise
 * @param departed those of the actors and alliances that are no longer listed, by record id
 * @param fresh records of the rows' own type that come into being with these rows, by the package's ids
 * @param taken identifiers in the rows that a record of the type has already, and those that these records are given
 */
record References(
        String source,
        Map<String, String> actors,
        Map<String, String> alliances,
        Map<String, String> experiences,
        Map<String, Standing> departed,
        Map<String, String> fresh,
        Set<Identifier> taken) {

    /** Whether a record of this id comes into being with these rows: what the register has cannot be part of it yet. */
    boolean isFresh(String key) {
        return fresh.containsKey(key);
    }

    /** The actor that a row says its own is part of: one of the register or, for a new row, of one before it. */
    Optional<String> umbrella(Row row, String value, boolean isNew) {
        return isNew && fresh.containsKey(value) ? Optional.of(fresh.get(value)) : listedActor(row, "umbrella", value);
    }

    /** The actor that a cell points to; if there is none, or it is no longer listed, the row is rejected. */
    Optional<String> listedActor(Row row, String column, String value) {
        return listed(row, column, value, actor(value), PackageFile.ACTORS);
    }

    /** Likewise the alliance. */
    Optional<String> listedAlliance(Row row, String column, String value) {
        return listed(row, column, value, alliance(value), PackageFile.ALLIANCES);
    }

    private Optional<String> listed(Row row, String column, String value, Optional<String> id, PackageFile file) {
        if (id.isEmpty()) {
            Absent.unknownReference(row, column, value, file);
            return id;
        }
        var standing = Optional.ofNullable(departed.get(id.get()));
        standing.ifPresent(gone -> Absent.noLongerListed(row, column, value, gone));
        return standing.isPresent() ? Optional.empty() : id;
    }

    Optional<String> actor(String value) {
        return Optional.ofNullable(actors.get(value));
    }

    Optional<String> alliance(String value) {
        return Optional.ofNullable(alliances.get(value));
    }
}
