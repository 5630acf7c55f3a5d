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

    /** The candidates of a query, before all others the one whose id it is called by. */
    static List<MatchCandidate> first(
            ReconciliationQuery query, List<MatchCandidate> candidates, Map<String, Facts> known) {
        return query.ownId()
                .flatMap(id -> Optional.ofNullable(known.get(id)))
                .filter(own -> query.wants(type(own), own.text(EntityProperty.KIND)))
                .map(own -> before(own, candidates))
                .orElse(candidates);
    }

    private static List<MatchCandidate> before(Facts own, List<MatchCandidate> candidates) {
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
