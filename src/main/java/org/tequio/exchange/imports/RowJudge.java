package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.Identifier;
import org.tequio.register.MergeableRecord;
import org.tequio.register.NewRecords;
import org.tequio.register.RegisterRecord;

import java.util.HashSet;
import java.util.List;

/** Decides what becomes of rows: new records, changes of those there are, nothing, or a rejection with its reasons. */
@ApplicationScoped
class RowJudge {

    private final ReferenceReader references;
    private final Findings findings;
    private final NewRecords newRecords;
    private final PackageKeys keys;
    private final EvidenceCells evidence;

    RowJudge(
            ReferenceReader references,
            Findings findings,
            NewRecords newRecords,
            PackageKeys keys,
            EvidenceCells evidence) {
        this.references = references;
        this.findings = findings;
        this.newRecords = newRecords;
        this.keys = keys;
        this.evidence = evidence;
    }

    <F, R extends RegisterRecord<F>> Outcome<R> judge(ImportJob job, List<Row> rows, RowImport<F, R> rowImport) {
        var pointsTo = references.of(job, rowImport.file(), rows);
        var existing = rowImport.existing(rows, pointsTo);
        var duplicates = findings.rejectedLines(job, rowImport.file(), rows);
        var ids = newRecords.ids(rows.size() - existing.size());
        var outcome = new Outcome<R>();
        var named = new HashSet<Object>();
        for (var row : rows) {
            if (duplicates.contains(row.line())) {
                outcome.reject(row);
                continue;
            }
            var record = existing.get(row);
            var origin = evidence.origin(job, row);
            var facts = rowImport.read(row, pointsTo, record == null ? null : record.facts());
            if (record != null && !record.isListed()) {
                row.noLongerListed(record.standing());
            }
            if (record instanceof MergeableRecord<?> merged && isSpokenFor(merged, row, job, rowImport.file())) {
                row.spokenFor();
            }
            if (facts != null
                    && !row.isRejected()
                    && !rowImport.name(facts).map(named::add).orElse(true)) {
                row.spokenFor();
            }
            if (facts == null || origin.isEmpty() || row.isRejected()) {
                outcome.reject(row);
                continue;
            }
            if (record == null) {
                var identifiers = EvidenceCells.identifiers(job, row, pointsTo);
                var created = rowImport.create(ids.next(), facts, identifiers, origin.get());
                pointsTo.fresh().put(row.key(), created.id().value());
                outcome.create(created);
            } else {
                // a dry run only asks
                outcome.keep(
                        job.isDryRun()
                                ? record.saysOtherwise(facts, origin.get())
                                : record.restate(facts, origin.get()));
            }
        }
        return outcome;
    }

    /** A record that others were merged into has their identifiers too, after its own: the row of the first one counts. */
    private boolean isSpokenFor(MergeableRecord<?> record, Row row, ImportJob job, PackageFile file) {
        return record.identifiers().stream()
                .filter(identifier -> identifier.scheme().equals(job.source()))
                .map(Identifier::value)
                .takeWhile(key -> !key.equals(row.key()))
                .anyMatch(key -> keys.present(job, file, List.of(key)).contains(key));
    }
}
