package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.exchange.imports.Finding.Severity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What imports found, in the order of the files and their lines. */
@ApplicationScoped
class Findings {

    private static final String ADD = """
            INSERT INTO import_finding (job_id, file, line, "column", severity, code, value, remedy)
            VALUES (:job, :file, :line, :column, :severity, :code, :value, :remedy)
            """;
    private static final String FORGET = "DELETE FROM import_finding WHERE job_id = :job AND line > 1";
    private static final String REJECTED_LINES = """
            SELECT DISTINCT line
            FROM import_finding
            WHERE job_id = :job AND file = :file AND line BETWEEN :first AND :last AND severity = 'error'
            """;
    private static final String COUNT = "SELECT count(*) FROM import_finding WHERE job_id = :job";
    private static final String PAGE = """
            SELECT id, file, line, "column", severity, code, value, remedy
            FROM import_finding
            WHERE job_id = :job AND id > :after
            ORDER BY id
            """;

    private final EntityManager database;

    Findings(EntityManager database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    void add(String job, List<Finding> findings) {
        for (var finding : findings) {
            database.createNativeQuery(ADD)
                    .setParameter("job", job)
                    .setParameter("file", finding.file())
                    .setParameter("line", finding.line())
                    .setParameter("column", finding.column())
                    .setParameter("severity", finding.severity().code())
                    .setParameter("code", finding.code())
                    .setParameter("value", finding.value())
                    .setParameter("remedy", finding.remedy())
                    .executeUpdate();
        }
    }

    /** Forgets what was found in rows; what the headers said stays. */
    @Transactional(TxType.MANDATORY)
    void forgetRows(String job) {
        database.createNativeQuery(FORGET).setParameter("job", job).executeUpdate();
    }

    /** Lines from the first to the last of these rows that are rejected already. */
    Set<Long> rejectedLines(ImportJob job, PackageFile file, List<Row> rows) {
        List<?> lines = database.createNativeQuery(REJECTED_LINES)
                .setParameter("job", job.id())
                .setParameter("file", file.code())
                .setParameter("first", rows.get(0).line())
                .setParameter("last", rows.get(rows.size() - 1).line())
                .getResultList();
        var rejected = new HashSet<Long>();
        lines.forEach(line -> rejected.add((Long) line));
        return rejected;
    }

    long count(String job) {
        return (long) database.createNativeQuery(COUNT).setParameter("job", job).getSingleResult();
    }

    /** Findings after a place in the report, each with its own place. */
    List<Placed> after(String job, long place, int limit) {
        List<?> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("job", job)
                .setParameter("after", place)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Placed::of).toList();
    }

    /** A finding and its place in the report. */
    record Placed(long place, Finding finding) {

        static Placed of(Tuple row) {
            var severity = row.get("severity", String.class).equals("error") ? Severity.ERROR : Severity.WARNING;
            return new Placed(
                    row.get("id", Long.class),
                    new Finding(
                            row.get("file", String.class),
                            row.get("line", Long.class),
                            row.get("column", String.class),
                            severity,
                            row.get("code", String.class),
                            row.get("value", String.class),
                            row.get("remedy", String.class)));
        }
    }
}
