package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.shared.RecordId;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
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
