package org.tequio.exchange.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.exchange.Cells;
import org.tequio.exchange.imports.Candidates.Placed;
import org.tequio.shared.StreamedAnswer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What imports tell as tables for a spreadsheet: all of it, a page in memory at a time. */
@ApplicationScoped
class ImportTables {

    private static final int PAGE = 1_000;
    private static final List<String> REPORT = List.of("file", "line", "column", "severity", "code", "value", "remedy");

    private final Findings findings;
    private final Candidates candidates;

    ImportTables(Findings findings, Candidates candidates) {
        this.findings = findings;
        this.candidates = candidates;
    }

    StreamedAnswer.Body report(String job) {
        return target -> {
            try (var table = table(target)) {
                table.writeRecord(REPORT);
                var page = findings.after(job, 0, PAGE);
                while (!page.isEmpty()) {
                    page.forEach(placed -> table.writeRecord(cells(placed.finding())));
                    page = findings.after(job, page.get(page.size() - 1).place(), PAGE);
                }
            }
        };
    }

    /** A line for each pair of a row and a record that it may be; the first one of a row has the proposal. */
    StreamedAnswer.Body decisions(String job) {
        return target -> {
            try (var table = table(target)) {
                table.writeRecord(Decisions.COLUMNS);
                Lookalike told = null;
                var page = candidates.after(job, 0, PAGE);
                while (!page.isEmpty()) {
                    for (var placed : page) {
                        var lookalike = placed.lookalike();
                        table.writeRecord(cells(placed, told != null && lookalike.isOfSameRow(told)));
                        told = lookalike;
                    }
                    page = candidates.after(job, page.get(page.size() - 1).place(), PAGE);
                }
            }
        };
    }

    private static CsvWriter table(OutputStream target) throws IOException {
        return CsvWriter.builder().build(new OutputStreamWriter(target, StandardCharsets.UTF_8));
    }

    private static List<String> cells(Finding finding) {
        return Stream.of(
                        finding.file(),
                        String.valueOf(finding.line()),
                        finding.column(),
                        finding.severity().code(),
                        finding.code(),
                        finding.readableValue(),
                        finding.remedy())
                .map(Cells::guarded)
                .toList();
    }

    private static List<String> cells(Placed placed, boolean isFurther) {
        var lookalike = placed.lookalike();
        var candidate = lookalike.candidate();
        var row =
                Stream.of(lookalike.file().code(), String.valueOf(lookalike.line()), lookalike.key(), lookalike.name());
        var listed = Stream.of(candidate.id(), candidate.name());
        var decision = isFurther ? "" : lookalike.proposal().code();
        var end = Stream.of(String.valueOf(candidate.score()), lookalike.reasons(), decision);
        return Stream.of(
                        row, lookalike.traits().cells(), listed, placed.listed().cells(), end)
                .flatMap(cells -> cells)
                .map(Cells::guarded)
                .toList();
    }
}
