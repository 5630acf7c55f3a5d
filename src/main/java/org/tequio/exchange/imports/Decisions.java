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
    static final List<String> COLUMNS =
            List.of("row", "id", "name", "candidate_id", "candidate_name", "score", "decision");

    private static final String DECISIONS = "decisions";

    private static final String ADD = """
            INSERT INTO import_decision (job_id, line, key, decision, record_id)
            VALUES (:job, :line, :key, :decision, :record)
            ON CONFLICT DO NOTHING
            """;
    private static final String OF = """
            SELECT key, decision, record_id
            FROM import_decision
            WHERE job_id = :job AND key = ANY(:keys)
            """;
    private static final String FORGET = "DELETE FROM import_decision WHERE job_id = :job";

    private final EntityManager database;

    Decisions(EntityManager database) {
        this.database = database;
    }

    /**
     * Keeps what a file says: of several lines with one id the first that decides; a line without a decision says nothing.
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

    /** Those on these keys. */
    Map<String, Decided> of(ImportJob job, Collection<String> keys) {
        List<?> rows = database.createNativeQuery(OF, Tuple.class)
                .setParameter("job", job.id())
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
                .setParameter("line", record.number())
                .setParameter("key", key)
                .setParameter("decision", decision.code())
                .setParameter("record", decision.namesARecord() ? target : "")
                .executeUpdate();
    }

    /**
     * What is to become of a row.
     *
     * @param record the record that it is, where the decision names one
     */
    record Decided(RowDecision decision, @Nullable String record) {

        private static Decided of(Tuple row) {
            return new Decided(
                    RowDecision.CODES.get("decision", row.get("decision", String.class)),
                    row.get("record_id", String.class));
        }

        Optional<String> namedRecord() {
            return decision.namesARecord() ? Optional.ofNullable(record) : Optional.empty();
        }
    }
}
