package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.shared.RecordId;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts many new records into the register at once: one statement and one round trip for all of them. */
@ApplicationScoped
public class NewRecords {

    private static final String IDS = """
            SELECT nextval('record_number')
            FROM generate_series(1, :count)
            """;
    private static final String ACTORS = """
            INSERT INTO actor
            SELECT * FROM jsonb_populate_recordset(NULL::actor, CAST(:rows AS jsonb))
            """;
    private static final String ALLIANCES = """
            INSERT INTO alliance
            SELECT * FROM jsonb_populate_recordset(NULL::alliance, CAST(:rows AS jsonb))
            """;
    private static final String MEMBERSHIPS = """
            INSERT INTO membership
            SELECT * FROM jsonb_populate_recordset(NULL::membership, CAST(:rows AS jsonb))
            """;
    private static final String EXPERIENCES = """
            INSERT INTO experience
            SELECT * FROM jsonb_populate_recordset(NULL::experience, CAST(:rows AS jsonb))
            """;

    private static final String TAKEN = """
            SELECT CAST(id AS text)
            FROM (
                SELECT id FROM actor
                UNION ALL SELECT id FROM alliance
                UNION ALL SELECT id FROM membership
                UNION ALL SELECT id FROM experience
            ) AS record
            WHERE id = ANY(:ids)
            """;
    private static final String RESERVE = """
            SELECT setval('record_number', :largest)
            FROM record_number
            WHERE last_value < :largest
            """;
    /** What an installation may have given after it was copied. */
    private static final long GIVEN_SINCE = 1_000_000;

    /** In the order in which a new alliance and its new members are written. */
    private static final String AWAIT_OTHERS = "LOCK TABLE alliance, actor, membership, experience IN SHARE MODE";

    private static final String ANY = """
            SELECT EXISTS (SELECT FROM actor) OR EXISTS (SELECT FROM alliance) OR EXISTS (SELECT FROM experience)
            """;

    private final EntityManager database;
    private final RowMapper rows;

    NewRecords(EntityManager database, RowMapper rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Ids that no record has, nor ever had. */
    public Iterator<RecordId> ids(int count) {
        List<?> numbers =
                database.createNativeQuery(IDS).setParameter("count", count).getResultList();
        return numbers.stream()
                .map(number -> RecordId.of((Long) number))
                .collect(Collectors.toList())
                .iterator();
    }

    /** Those of these ids that a record of any type has, whether listed or not. */
    public Set<String> taken(Collection<String> ids) {
        List<?> taken = database.createNativeQuery(TAKEN)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList();
        return taken.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /**
     * Sees to it that {@link #ids} never gives any of these, which another installation gave, nor the next
     * {@value #GIVEN_SINCE} that it gave.
     */
    public void reserve(Collection<RecordId> ids) {
        ids.stream().mapToLong(RecordId::number).max().ifPresent(largest -> database.createNativeQuery(RESERVE)
                .setParameter("largest", largest + GIVEN_SINCE)
                .getResultList());
    }

    /** Waits for all who are writing records, and keeps others from it, until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void awaitOthers() {
        database.createNativeQuery(AWAIT_OTHERS).executeUpdate();
    }

    /** Whether the register has, or had, any record. */
    public boolean areAny() {
        return (boolean) database.createNativeQuery(ANY).getSingleResult();
    }

    @Transactional(TxType.MANDATORY)
    public void insert(RecordType type, Collection<? extends RegisterRecord<?>> records) {
        if (!records.isEmpty()) {
            database.createNativeQuery(statement(type))
                    .setParameter("rows", rows.rows(records))
                    .executeUpdate();
        }
    }

    private static String statement(RecordType type) {
        return switch (type) {
            case ACTOR -> ACTORS;
            case ALLIANCE -> ALLIANCES;
            case MEMBERSHIP -> MEMBERSHIPS;
            case EXPERIENCE -> EXPERIENCES;
        };
    }
}
