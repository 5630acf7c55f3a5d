package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.Identifier;
import org.tequio.register.Identifiers;
import org.tequio.register.RecordType;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.Collection;
import java.util.List;

/** Keeps an identifier from standing for two records. */
@ApplicationScoped
class Identifying {

    private final Identifiers identifiers;

    Identifying(Identifiers identifiers) {
        this.identifiers = identifiers;
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
                        "%s %s is an identifier of %s: merge into that one, or request a change."
                                .formatted(identifier.scheme(), identifier.value(), holder));
            }
        }
    }
}
