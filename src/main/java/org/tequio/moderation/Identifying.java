package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.Identifier;
import org.tequio.register.Identifiers;
import org.tequio.register.RecordType;
import org.tequio.register.Standings;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.Collection;
import java.util.List;

/** Keeps an identifier from standing for two records. */
@ApplicationScoped
class Identifying {

    private final Identifiers identifiers;
    private final Standings standings;

    Identifying(Identifiers identifiers, Standings standings) {
        this.identifiers = identifiers;
        this.standings = standings;
    }

    /** @throws Problem 409 that names the record which one of them stands for already */
    void mustBeFree(RecordType type, Collection<Identifier> wanted) {
        for (var identifier : wanted) {
            var holder = identifiers
                    .records(type, identifier.scheme(), List.of(identifier.value()))
                    .get(identifier.value());
            if (holder != null) {
                throw Problem.of(
                        ProblemType.CONFLICT,
                        "%s %s is an identifier of %s%s"
                                .formatted(identifier.scheme(), identifier.value(), holder, remedy(type, holder)));
            }
        }
    }

    private String remedy(RecordType type, String holder) {
        return hasLeft(type, holder)
                ? ", which is listed no more: request that it be left out."
                : ": merge into that one, or request a change.";
    }

    private boolean hasLeft(RecordType type, String holder) {
        var one = List.of(holder);
        return switch (type) {
            case ACTOR -> !standings.departedActors(one).isEmpty();
            case ALLIANCE -> !standings.departedAlliances(one).isEmpty();
            case EXPERIENCE, MEMBERSHIP -> false;
        };
    }
}
