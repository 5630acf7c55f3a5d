package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.tequio.register.Identifier;
import org.tequio.register.MergeableRecord;

import java.util.List;
import java.util.stream.Stream;

/** Gives the identifiers of one record to another; no moment may see them with both. */
@ApplicationScoped
class MoveIdentifiers {

    private final EntityManager database;

    MoveIdentifiers(EntityManager database) {
        this.database = database;
    }

    /** @return those that moved */
    List<Identifier> move(MergeableRecord<?> from, MergeableRecord<?> to) {
        var moved = from.identifiers();
        from.identify(List.of());
        database.flush();
        to.identify(Stream.concat(to.identifiers().stream(), moved.stream())
                .distinct()
                .toList());
        return moved;
    }

    /** Those that are still there. */
    void moveBack(List<Identifier> moved, MergeableRecord<?> from, MergeableRecord<?> to) {
        var kept = moved.stream().filter(to.identifiers()::contains).toList();
        to.identify(to.identifiers().stream()
                .filter(identifier -> !moved.contains(identifier))
                .toList());
        database.flush();
        from.identify(kept);
    }
}
