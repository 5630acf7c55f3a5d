package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.imports.Decisions.Decided;
import org.tequio.register.ActorFacts;
import org.tequio.register.AllianceFacts;
import org.tequio.register.Identifier;
import org.tequio.register.RegisterRecord;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be known of rows beside what they say: what their sender decided, may do, and should look at. */
@ApplicationScoped
class RowGuidance {

    private final Decisions decisions;
    private final ImportScope scope;
    private final LookalikeSearch lookalikes;

    RowGuidance(Decisions decisions, ImportScope scope, LookalikeSearch lookalikes) {
        this.decisions = decisions;
        this.scope = scope;
        this.lookalikes = lookalikes;
    }

    <F, R extends RegisterRecord<F>> Guide<F, R> of(ImportJob job, List<Row> rows, RowImport<F, R> rowImport) {
        var file = rowImport.file();
        if (Decisions.FILES.find(file.code()).isEmpty()) {
            return new Guide<>(job, file, Map.of(), Map.of());
        }
        var decided = decisions.of(job, file, rows.stream().map(Row::key).toList());
        var named = decided.values().stream()
                .flatMap(decision -> decision.namedRecord().stream())
                .toList();
        return new Guide<>(job, file, decided, rowImport.byId(named));
    }

    /** For some rows of one file. */
    final class Guide<F, R extends RegisterRecord<F>> {

        private final ImportJob job;
        private final PackageFile file;
        private final Map<String, Decided> decided;
        private final Map<String, R> named;

        private Guide(ImportJob job, PackageFile file, Map<String, Decided> decided, Map<String, R> named) {
            this.job = job;
            this.file = file;
            this.decided = decided;
            this.named = named;
        }

        boolean isDecided(Row row) {
            return decided.containsKey(row.key());
        }

        boolean isLeftOut(Row row) {
            return is(row, RowDecision.SKIP);
        }

        /** Whether a record that is listed may say what the row says. */
        boolean mayChange(Row row) {
            return !is(row, RowDecision.LINK);
        }

        /** The record that the row is by decision, or else the one that its id stands for already. */
        @Nullable
        R record(Row row, @Nullable R known) {
            var decision = decided.get(row.key());
            if (decision != null && decision.isContradicted()) {
                row.reject(
                        "id",
                        "contradicting-decisions",
                        row.key(),
                        "Lines %d and %d of 'decisions' decide differently on it: keep one of the two decisions."
                                .formatted(decision.line(), decision.otherLine()));
                return known;
            }
            var id = Optional.ofNullable(decision).flatMap(Decided::namedRecord);
            if (id.isEmpty()) {
                return known;
            }
            var record = named.get(id.get());
            if (record == null) {
                row.reject(
                        "id",
                        "unknown-record",
                        id.get(),
                        "Name a listed %s in candidate_id."
                                .formatted(file.type().code()));
            } else if (known != null && !known.id().equals(record.id())) {
                row.reject(
                        "id",
                        "identified-otherwise",
                        row.key(),
                        "This id stands for %s already: leave the decision out, or merge the two records."
                                .formatted(known.id().value()));
            }
            return record;
        }

        void judgeScope(Row row, F facts, @Nullable R record) {
            scope.judge(job, row, facts, record);
        }

        /** Of a row that would make a new record; what it is to its own source names another row. */
        List<Lookalike> lookalikes(Row row, F facts, List<Identifier> identifiers) {
            if (!job.looksForDuplicates() || isDecided(row)) {
                return List.of();
            }
            var others = identifiers.stream()
                    .filter(identifier -> !identifier.scheme().equals(job.source()))
                    .toList();
            if (facts instanceof ActorFacts actor) {
                return lookalikes.of(row, actor, others);
            }
            return facts instanceof AllianceFacts alliance ? lookalikes.of(row, alliance, others) : List.of();
        }

        private boolean is(Row row, RowDecision decision) {
            return Optional.ofNullable(decided.get(row.key()))
                    .filter(made -> made.decision() == decision && !made.isContradicted())
                    .isPresent();
        }
    }
}
