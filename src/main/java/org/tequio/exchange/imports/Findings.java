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
import java.util.function.Function;

/** What imports found, in the order of the files and their lines. */
@ApplicationScoped
class Findings {

    private static final String ADD = """
            INSERT INTO import_finding (job_id, file, line, "column", severity, code, value, remedy, at_intake)
            SELECT :job, file, line, "column", severity, code, value, remedy, :atIntake
            FROM unnest(
                CAST(:files AS text[]), CAST(:lines AS bigint[]), CAST(:columns AS text[]), CAST(:severities AS text[]),
                CAST(:codes AS text[]), CAST(:values AS text[]), CAST(:remedies AS text[]))
                WITH ORDINALITY AS added (file, line, "column", severity, code, value, remedy, place)
            ORDER BY place
            """;
    private static final String FORGET = "DELETE FROM import_finding WHERE job_id = :job AND NOT at_intake";
    private static final String REPEATED_ROWS = """
            SELECT DISTINCT repeated_row
            FROM import_finding
            WHERE job_id = :job AND file = :file AND repeated_row BETWEEN :first AND :last
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

    /** What was found in rows, in their order. */
    @Transactional(TxType.MANDATORY)
    void add(String job, List<Finding> findings) {
        add(job, findings, false);
    }

    /** What was found when the package came. */
    @Transactional(TxType.MANDATORY)
    void addAtIntake(String job, List<Finding> findings) {
        add(job, findings, true);
    }

    private void add(String job, List<Finding> findings, boolean atIntake) {
        if (findings.isEmpty()) {
            return;
        }
        database.createNativeQuery(ADD)
                .setParameter("job", job)
                .setParameter("atIntake", atIntake)
                .setParameter("files", texts(findings, Finding::file))
                .setParameter("lines", findings.stream().map(Finding::line).toArray(Long[]::new))
                .setParameter("columns", texts(findings, Finding::column))
                .setParameter("severities", texts(findings, finding -> finding.severity()
                        .code()))
                .setParameter("codes", texts(findings, Finding::code))
                .setParameter("values", texts(findings, Finding::readableValue))
                .setParameter("remedies", texts(findings, Finding::remedy))
                .executeUpdate();
    }

    private static String[] texts(List<Finding> findings, Function<Finding, String> text) {
        return findings.stream().map(text).toArray(String[]::new);
    }

    /** Forgets what was found in rows; what the headers said stays. */
    @Transactional(TxType.MANDATORY)
    void forgetRows(String job) {
        database.createNativeQuery(FORGET).setParameter("job", job).executeUpdate();
    }

    /** Of these rows the lines of those that are rejected already, because their key was there before. */
    Set<Long> repeatedRows(ImportJob job, PackageFile file, List<Row> rows) {
        List<?> lines = database.createNativeQuery(REPEATED_ROWS)
                .setParameter("job", job.id())
                .setParameter("file", file.code())
                .setParameter("first", rows.get(0).line())
                .setParameter("last", rows.get(rows.size() - 1).line())
                .getResultList();
        var rejected = new HashSet<Long>();
        lines.forEach(line -> rejected.add((Long) line));
        return rejected;
    }

    @Transactional
    long count(String job) {
        return (long) database.createNativeQuery(COUNT).setParameter("job", job).getSingleResult();
    }

    /** Findings after a place in the report, each with its own place. */
    @Transactional
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
