package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.Identifier;
import org.tequio.register.MergeableRecord;
import org.tequio.register.NewRecords;
import org.tequio.register.Origin;
import org.tequio.register.RegisterRecord;
import org.tequio.register.Source;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** Decides what becomes of rows: new records, changes of those there are, nothing, or a rejection with its reasons. */
@ApplicationScoped
class RowJudge {

    private final ReferenceReader references;
    private final Findings findings;
    private final NewRecords newRecords;
    private final PackageKeys keys;
    private final Clock clock;

    RowJudge(ReferenceReader references, Findings findings, NewRecords newRecords, PackageKeys keys, Clock clock) {
        this.references = references;
        this.findings = findings;
        this.newRecords = newRecords;
        this.keys = keys;
        this.clock = clock;
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
            var page = row.address("source_url");
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
            if (facts == null || page.isEmpty() || row.isRejected()) {
                outcome.reject(row);
                continue;
            }
            var origin = new Origin(List.of(Source.page(page.get())), job.licence(), LocalDate.now(clock));
            if (record == null) {
                outcome.create(rowImport.create(ids.next(), facts, identifiers(job, row), origin));
            } else {
                // a dry run only asks
                outcome.keep(job.isDryRun() ? record.saysOtherwise(facts, origin) : record.restate(facts, origin));
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

    private static List<Identifier> identifiers(ImportJob job, Row row) {
        return List.of(new Identifier(job.source(), row.key()));
    }
}
