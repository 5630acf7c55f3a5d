package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of a package's rows, put aside in the database so that even a large package is looked through in little memory. */
@ApplicationScoped
class PackageKeys {

    private static final String ADD = """
            INSERT INTO import_key (job_id, file, key, line, place)
            SELECT :job, :file, key, line, place
            FROM unnest(CAST(:keys AS text[]), CAST(:lines AS bigint[]), CAST(:places AS bigint[]))
                AS added (key, line, place)
            """;
    private static final String PRESENT = """
            SELECT DISTINCT key
            FROM import_key
            WHERE job_id = :job AND file = :file AND key = ANY(:keys) AND line < :before
            """;
    private static final String FORGET = """
            DELETE FROM import_key
            WHERE job_id = :job AND file = :file AND key = ANY(:keys) AND line = ANY(:lines)
            """;
    private static final String COUNT = "SELECT count(*) FROM import_key WHERE job_id = :job";
    private static final String FORGET_ALL = "DELETE FROM import_key WHERE job_id = :job";
    /** The first row of a key counts; those after it are told where it stands. */
    private static final String REPORT_DUPLICATES = """
            INSERT INTO import_finding (job_id, file, line, repeated_row, "column", severity, code, value, remedy)
            SELECT job_id, file, place, line, :column, 'error', 'duplicate-key', replace(key, chr(1), ' | '),
                   format('Line %s says this already: take one of the two out.', first_place)
            FROM (
                SELECT job_id, file, key, line, place, row_number() OVER same AS number,
                       first_value(place) OVER same AS first_place
                FROM import_key
                WHERE job_id = :job AND file = :file AND replace(key, chr(1), '') <> ''
                WINDOW same AS (PARTITION BY key ORDER BY line)
            ) AS keys
            WHERE number > 1
            ORDER BY line
            """;

    private static final String REPORT_VAIN_DECISIONS = """
            INSERT INTO import_finding (job_id, file, line, "column", severity, code, value, remedy)
            SELECT job_id, 'decisions', line, 'id', 'warning', 'unknown-row', key,
                   format('No row of %s has this id, so nothing is decided: write it as it stands there, ', file)
                   || 'which a spreadsheet may have changed (0012 to 12), or the row''s file in the column file.'
            FROM import_decision AS decided
            WHERE job_id = :job AND NOT EXISTS (
                SELECT FROM import_key WHERE job_id = :job AND file = decided.file AND key = decided.key)
            ORDER BY line
            """;

    /** In place of a file. */
    private static final String KEPT_IDS = "kept ids";

    private final EntityManager database;

    PackageKeys(EntityManager database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    void add(ImportJob job, PackageFile file, List<Row> rows) {
        var places = rows.stream().map(Row::place).toArray(Long[]::new);
        add(job.id(), file.code(), keys(rows), lines(rows), places);
    }

    private void add(String job, String file, String[] keys, Long[] lines, Long[] places) {
        database.createNativeQuery(ADD)
                .setParameter("job", job)
                .setParameter("file", file)
                .setParameter("keys", keys)
                .setParameter("lines", lines)
                .setParameter("places", places)
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    void reportDuplicates(ImportJob job, PackageFile file) {
        database.createNativeQuery(REPORT_DUPLICATES)
                .setParameter("job", job.id())
                .setParameter("file", file.code())
                .setParameter("column", String.join(", ", file.key()))
                .executeUpdate();
    }

    /** Decisions on rows that are not there. */
    @Transactional(TxType.MANDATORY)
    void reportVainDecisions(ImportJob job) {
        database.createNativeQuery(REPORT_VAIN_DECISIONS)
                .setParameter("job", job.id())
                .executeUpdate();
    }

    long count(String job) {
        return (long) database.createNativeQuery(COUNT).setParameter("job", job).getSingleResult();
    }

    /** Those of these keys that a row of the file has. */
    Set<String> present(ImportJob job, PackageFile file, Collection<String> keys) {
        return present(job, file, keys, Long.MAX_VALUE);
    }

    /** Those of these keys that a row of the file has before this line. */
    Set<String> present(ImportJob job, PackageFile file, Collection<String> keys, long before) {
        return present(job.id(), file.code(), keys, before);
    }

    private Set<String> present(String job, String file, Collection<String> keys, long before) {
        List<?> present = database.createNativeQuery(PRESENT)
                .setParameter("job", job)
                .setParameter("file", file)
                .setParameter("keys", keys.toArray(String[]::new))
                .setParameter("before", before)
                .getResultList();
        return present.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** Those of these names, beside the ids, that rows before have. */
    Set<String> named(ImportJob job, PackageFile file, Collection<String> names) {
        return names.isEmpty() ? Set.of() : present(job.id(), byName(file), names, Long.MAX_VALUE);
    }

    /** Keeps what rows are named beside their ids until the import has ended. */
    @Transactional(TxType.MANDATORY)
    void name(ImportJob job, PackageFile file, Collection<String> names) {
        addNowhere(job, byName(file), names);
    }

    private void addNowhere(ImportJob job, String file, Collection<String> keys) {
        if (!keys.isEmpty()) {
            var nowhere = keys.stream().map(key -> 0L).toArray(Long[]::new);
            add(job.id(), file, keys.toArray(String[]::new), nowhere, nowhere);
        }
    }

    /** Those of these ids that records of rows before have kept. */
    Set<String> keptIds(ImportJob job, Collection<String> ids) {
        return present(job.id(), KEPT_IDS, ids, Long.MAX_VALUE);
    }

    /** Keeps which ids records have kept until the import has ended. */
    @Transactional(TxType.MANDATORY)
    void keepIds(ImportJob job, Collection<String> ids) {
        addNowhere(job, KEPT_IDS, ids);
    }

    private static String byName(PackageFile file) {
        return file.code() + " by name";
    }

    /** Takes out the keys of rows that were rejected: nothing can refer to them. */
    @Transactional(TxType.MANDATORY)
    void forget(ImportJob job, PackageFile file, List<Row> rows) {
        if (!rows.isEmpty()) {
            database.createNativeQuery(FORGET)
                    .setParameter("job", job.id())
                    .setParameter("file", file.code())
                    .setParameter("keys", keys(rows))
                    .setParameter("lines", lines(rows))
                    .executeUpdate();
        }
    }

    @Transactional(TxType.MANDATORY)
    void forgetAll(String job) {
        database.createNativeQuery(FORGET_ALL).setParameter("job", job).executeUpdate();
    }

    private static String[] keys(List<Row> rows) {
        return rows.stream().map(Row::key).toArray(String[]::new);
    }

    private static Long[] lines(List<Row> rows) {
        return rows.stream().map(Row::line).toArray(Long[]::new);
    }
}
