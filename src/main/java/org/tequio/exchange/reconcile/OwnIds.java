package org.tequio.exchange.reconcile;

import org.tequio.exchange.match.MatchCandidate;
import org.tequio.exchange.match.MatchDecision;
import org.tequio.exchange.reconcile.EntityFacts.Facts;
import org.tequio.register.RecordType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Entities that are called by our own ids, as the specification lets a query do: nobody is meant more surely. */
final class OwnIds {

    private static final int CERTAIN = 100;

    private OwnIds() {}

    /** The one that a query calls by its id, or by that of a record which it stands for by now, if it is of a type wanted. */
    static Optional<Facts> called(ReconciliationQuery query, Map<String, Facts> own) {
        return query.ownId()
                .flatMap(id -> Optional.ofNullable(own.get(id)))
                .filter(one -> query.wants(type(one), one.text(EntityProperty.KIND)));
    }

    /** The candidates, before all others the one that is called by its id. */
    static List<MatchCandidate> before(Facts own, List<MatchCandidate> candidates) {
        var others = candidates.stream().filter(other -> !other.id().equals(own.id()));
        return Stream.concat(Stream.of(candidate(own)), others).toList();
    }

    private static MatchCandidate candidate(Facts own) {
        return new MatchCandidate(
                own.id(),
                type(own),
                String.valueOf(own.text(EntityProperty.NAME)),
                own.text(EntityProperty.COUNTRY),
                CERTAIN,
                MatchDecision.MATCH,
                List.of());
    }

    private static RecordType type(Facts own) {
        return own.type().equals(RecordType.ACTOR.code()) ? RecordType.ACTOR : RecordType.ALLIANCE;
    }
}
