package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which record a source's own id stands for. */
@ApplicationScoped
public class Identifiers {

    private static final String RECORDS = """
            SELECT value, record_id
            FROM identifier
            WHERE record_type = :type AND scheme = :scheme AND value = ANY(:values)
            """;

    private static final String OWN = """
            SELECT CAST(id AS text)
            FROM (
                SELECT 'actor' AS type, id FROM actor
                UNION ALL SELECT 'alliance', id FROM alliance
                UNION ALL SELECT 'experience', id FROM experience
            ) AS record
            WHERE type = :type AND id = ANY(:ids)
            """;

    private final EntityManager database;

    Identifiers(EntityManager database) {
        this.database = database;
    }

    /** Those of these texts that are ids of the register's own records of a type, whether listed or not. */
    public Set<String> ofRegister(RecordType type, Collection<String> ids) {
        List<?> found = database.createNativeQuery(OWN)
                .setParameter("type", type.code())
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** The ids of the records of a type by the source's own ids; those that stand for none are left out. */
    public Map<String, String> records(RecordType type, String scheme, Collection<String> values) {
        List<?> rows = database.createNativeQuery(RECORDS, Tuple.class)
                .setParameter("type", type.code())
                .setParameter("scheme", scheme)
                .setParameter("values", values.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }
}
