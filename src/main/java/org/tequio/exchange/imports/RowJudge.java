package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.imports.RowGuidance.Guide;
import org.tequio.register.Identifier;
import org.tequio.register.MergeableRecord;
import org.tequio.register.Origin;
import org.tequio.register.RegisterRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what becomes of rows: new records, changes of those there are, nothing, or a rejection with its reasons. */
@ApplicationScoped
class RowJudge {

    private final ReferenceReader references;
    private final Findings findings;
    private final RowIds rowIds;
    private final PackageKeys keys;
    private final EvidenceCells evidence;
    private final RowGuidance guidance;

    RowJudge(
            ReferenceReader references,
            Findings findings,
            RowIds rowIds,
            PackageKeys keys,
            EvidenceCells evidence,
            RowGuidance guidance) {
        this.references = references;
        this.findings = findings;
        this.rowIds = rowIds;
        this.keys = keys;
        this.evidence = evidence;
        this.guidance = guidance;
    }

    /** What becomes of these rows, up to one that must wait until those before it are in the register. */
    <F, R extends RegisterRecord<F>> Outcome<R> judge(ImportJob job, List<Row> rows, RowImport<F, R> rowImport) {
        var pointsTo = references.of(job, rowImport.file(), rows);
        var existing = rowImport.existing(rows, pointsTo);
        var repeated = findings.repeatedRows(job, rowImport.file(), rows);
        var guide = guidance.of(job, rows, rowImport);
        var names = new Names(rowImport.names(rows, pointsTo));
        names.take(keys.named(job, rowImport.file(), names.all()));
        var ids = rowIds.of(
                job, rows.stream().filter(row -> !existing.containsKey(row)).toList());
        var hearing = new Hearing<>(job, rowImport, pointsTo, guide, names, ids);
        for (var row : rows) {
            boolean isListed = existing.containsKey(row) || guide.isDecided(row);
            if (isListed && pointsTo.isFresh(row.peek("umbrella"))) {
                break;
            }
            if (repeated.contains(row.line())) {
                hearing.outcome.reject(row);
            } else if (guide.isLeftOut(row)) {
                row.reject("id", "skipped", row.key(), "It is left out, as you decided.");
                hearing.outcome.reject(row);
            } else {
                hearing.judge(row, guide.record(row, existing.get(row)));
            }
            hearing.outcome.report(row);
        }
        keys.name(job, rowImport.file(), names.given());
        rowIds.note(job, hearing.outcome.created());
        return hearing.outcome;
    }

    /** Of some rows, one after the other. */
    private final class Hearing<F, R extends RegisterRecord<F>> {

        private final ImportJob job;
        private final RowImport<F, R> rowImport;
        private final References pointsTo;
        private final Guide<F, R> guide;
        private final Names names;
        private final NewIds ids;
        private final Outcome<R> outcome = new Outcome<>();

        private Hearing(
                ImportJob job,
                RowImport<F, R> rowImport,
                References pointsTo,
                Guide<F, R> guide,
                Names names,
                NewIds ids) {
            this.job = job;
            this.rowImport = rowImport;
            this.pointsTo = pointsTo;
            this.guide = guide;
            this.names = names;
            this.ids = ids;
        }

        private void judge(Row row, @Nullable R record) {
            var origin = evidence.origin(job, row, record == null ? null : record.origin());
            var identifiers = IdentifierCells.read(row);
            var facts = rowImport.read(row, pointsTo, record);
            if (record == null) {
                ids.judge(row);
            } else {
                judgeStanding(row, record);
            }
            if (facts != null && !row.isRejected()) {
                judgeFacts(row, facts, record);
            }
            if (facts == null || origin.isEmpty() || row.isRejected()) {
                outcome.reject(row);
                return;
            }
            if (record == null) {
                outcome.compare(guide.lookalikes(row, facts, identifiers));
                var own = own(row);
                var others = IdentifierCells.claim(row, identifiers, own, List.of(), pointsTo.taken());
                var all = Stream.concat(own.stream(), others.stream()).toList();
                var created = rowImport.create(ids.next(row), facts, all, origin.get());
                pointsTo.fresh().put(row.key(), created.id().value());
                outcome.create(created);
            } else {
                boolean isIdentified = identify(row, record, guide.mayChange(row) ? identifiers : List.of());
                boolean isChanged = guide.mayChange(row) && change(row, record, facts, origin.get());
                outcome.keep(isIdentified || isChanged);
            }
        }

        /** @return whether the row says anything that is not known, be it only a later day */
        private boolean change(Row row, R record, F facts, Origin origin) {
            boolean isOther = record.saysOtherwise(facts, origin);
            boolean isConfirmed = !isOther && evidence.isConfirmedAnew(row, origin, record.origin());
            // a dry run only asks
            if (isOther && !job.isDryRun()) {
                record.restate(facts, origin);
            } else if (isConfirmed && !job.isDryRun()) {
                record.confirm(origin.confirmedOn());
            }
            return isOther || isConfirmed;
        }

        /** @return whether the record is called something that it was not called before */
        private boolean identify(Row row, R record, List<Identifier> identifiers) {
            if (!(record instanceof MergeableRecord<?> mergeable)) {
                return false;
            }
            var own = own(row);
            var has = mergeable.identifiers();
            var more = new ArrayList<>(IdentifierCells.claim(row, identifiers, own, has, pointsTo.taken()));
            if (guide.isDecided(row)) {
                own.filter(identifier -> !has.contains(identifier)).ifPresent(more::add);
            }
            if (!more.isEmpty() && !job.isDryRun()) {
                mergeable.identify(Stream.concat(has.stream(), more.stream()).toList());
            }
            return !more.isEmpty();
        }

        private Optional<Identifier> own(Row row) {
            return job.keepsIds() ? Optional.empty() : Optional.of(new Identifier(job.source(), row.key()));
        }

        private void judgeStanding(Row row, R record) {
            if (!record.isListed()) {
                Absent.noLongerListed(row, record.standing());
            }
            if (record instanceof MergeableRecord<?> merged
                    && !guide.isDecided(row)
                    && isSpokenFor(merged, row, job, rowImport.file())) {
                Absent.spokenFor(row);
            }
        }

        private void judgeFacts(Row row, F facts, @Nullable R record) {
            if (!names.give(row)) {
                Absent.spokenFor(row);
            }
            guide.judgeScope(row, facts, record);
        }
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
