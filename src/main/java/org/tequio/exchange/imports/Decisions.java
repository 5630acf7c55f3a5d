package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.Cells;
import org.tequio.exchange.imports.source.Format;
import org.tequio.exchange.imports.source.SourceFile;
import org.tequio.exchange.imports.source.SourceRecord;
import org.tequio.shared.Addresses;
import org.tequio.shared.Codes;
import org.tequio.shared.Problem;
import org.tequio.shared.RecordId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the sender of a package decided on its rows, as long as it is imported. */
@ApplicationScoped
class Decisions {

    /** The columns of the file that a dry run gives, and that comes back edited. */
    static final List<String> COLUMNS = List.of(
            "file",
            "row",
            "id",
            "name",
            "kind",
            "country",
            "city",
            "website",
            "candidate_id",
            "candidate_name",
            "candidate_kind",
            "candidate_country",
            "candidate_city",
            "candidate_website",
            "score",
            "reasons",
            "decision");

    /** The files whose rows are decided on. */
    static final Codes<PackageFile> FILES = Codes.of(List.of(PackageFile.ACTORS, PackageFile.ALLIANCES));

    private static final String DECISIONS = "decisions";

    private static final String ADD = """
            INSERT INTO import_decision (job_id, file, line, key, decision, record_id)
            VALUES (:job, :file, :line, :key, :decision, :record)
            ON CONFLICT (job_id, file, key) DO UPDATE SET other_line = excluded.line
            WHERE import_decision.other_line IS NULL
                AND (import_decision.decision, import_decision.record_id)
                    IS DISTINCT FROM (excluded.decision, excluded.record_id)
            """;
    private static final String OF = """
            SELECT key, decision, record_id, line, other_line
            FROM import_decision
            WHERE job_id = :job AND file = :file AND key = ANY(:keys)
            """;
    private static final String FORGET = "DELETE FROM import_decision WHERE job_id = :job";

    private final EntityManager database;

    Decisions(EntityManager database) {
        this.database = database;
    }

    /**
     * Keeps what a file says: of several lines with one id the first that decides, and whether another one decides
     * otherwise; a line without a decision says nothing, one without a file is about an actor.
     *
     * @throws Problem 400 that names the line that cannot be read
     */
    @Transactional(TxType.MANDATORY)
    void keep(String job, Path file) throws IOException {
        var sent = SourceFile.look(DECISIONS, file, COLUMNS);
        if (sent.format() != Format.CSV || !sent.fields().containsAll(List.of("id", "decision"))) {
            throw Problem.invalidParameter(
                    DECISIONS, "'decisions' is the CSV that a dry run gives, with columns id and decision.");
        }
        try (var records = sent.records()) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                keep(job, record.get());
            }
        }
    }

    /** Those on these keys of a file. */
    Map<String, Decided> of(ImportJob job, PackageFile file, Collection<String> keys) {
        List<?> rows = database.createNativeQuery(OF, Tuple.class)
                .setParameter("job", job.id())
                .setParameter("file", file.code())
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("key", String.class), Decided::of));
    }

    @Transactional(TxType.MANDATORY)
    void forget(String job) {
        database.createNativeQuery(FORGET).setParameter("job", job).executeUpdate();
    }

    private void keep(String job, SourceRecord record) {
        if (record.text("decision").isEmpty()) {
            return;
        }
        var decision = RowDecision.CODES.get("decision", record.text("decision"));
        var target = record.text("candidate_id");
        if (decision.namesARecord() && RecordId.parse(target).isEmpty()) {
            throw Problem.invalidParameter(
                    DECISIONS,
                    "Line %d of 'decisions': to %s, name the record in candidate_id."
                            .formatted(record.number(), decision.code()));
        }
        var key = Cells.unguarded(record.text("id"));
        if (key.length() > Row.LONGEST_ID || key.indexOf('\0') >= 0 || Addresses.areIn(key)) {
            throw Problem.invalidParameter(
                    DECISIONS,
                    "Line %d of 'decisions': no row has such an id; leave it as the dry run gave it."
                            .formatted(record.number()));
        }
        database.createNativeQuery(ADD)
                .setParameter("job", job)
                .setParameter("file", file(record).code())
                .setParameter("line", record.number())
                .setParameter("key", key)
                .setParameter("decision", decision.code())
                .setParameter("record", decision.namesARecord() ? target : "")
                .executeUpdate();
    }

    private static PackageFile file(SourceRecord record) {
        var file = record.text("file");
        return file.isEmpty() ? PackageFile.ACTORS : FILES.get("file", file);
    }

    /**
     * What is to become of a row.
     *
     * @param record the record that it is, where the decision names one
     * @param line of the file with the decisions
     * @param otherLine where the same file decides otherwise
     */
    record Decided(
            RowDecision decision,
            @Nullable String record,
            long line,
            @Nullable Long otherLine) {

        private static Decided of(Tuple row) {
            return new Decided(
                    RowDecision.CODES.get("decision", row.get("decision", String.class)),
                    row.get("record_id", String.class),
                    row.get("line", Long.class),
                    row.get("other_line", Long.class));
        }

        boolean isContradicted() {
            return otherLine != null;
        }

        Optional<String> namedRecord() {
            return decision.namesARecord() ? Optional.ofNullable(record) : Optional.empty();
        }
    }
}
