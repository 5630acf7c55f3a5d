package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.shared.Codes;
import org.tequio.shared.WithdrawalReason;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which actors and alliances are no longer listed. */
@ApplicationScoped
public class Standings {

    private static final Codes<Status> STATUSES = Codes.of(Status.class);

    private static final String ACTORS = """
            SELECT id, status, merged_into, withdrawn_because
            FROM actor
            WHERE id = ANY(:ids)
            ORDER BY id
            FOR SHARE
            """;
    private static final String ALLIANCES = """
            SELECT id, status, merged_into, withdrawn_because
            FROM alliance
            WHERE id = ANY(:ids)
            ORDER BY id
            FOR SHARE
            """;

    private final EntityManager database;

    Standings(EntityManager database) {
        this.database = database;
    }

    /** Those of these actors that are not listed, by their ids; until the transaction ends none of the others leaves. */
    @Transactional(TxType.MANDATORY)
    public Map<String, Standing> departedActors(Collection<String> ids) {
        return departed(ACTORS, ids);
    }

    /** Likewise of alliances. */
    @Transactional(TxType.MANDATORY)
    public Map<String, Standing> departedAlliances(Collection<String> ids) {
        return departed(ALLIANCES, ids);
    }

    private Map<String, Standing> departed(String query, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery(query, Tuple.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .filter(row -> standing(row).status() != Status.LISTED)
                .collect(Collectors.toMap(row -> row.get("id", String.class), Standings::standing));
    }

    private static Standing standing(Tuple row) {
        var reason = row.get("withdrawn_because", String.class);
        return new Standing(
                STATUSES.get("status", row.get("status", String.class)),
                row.get("merged_into", String.class),
                reason == null ? null : WithdrawalReason.CODES.get("reason", reason));
    }
}
