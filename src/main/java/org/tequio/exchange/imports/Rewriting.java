package org.tequio.exchange.imports;

import org.tequio.exchange.Cells;
import org.tequio.exchange.imports.Finding.Severity;
import org.tequio.exchange.imports.mapping.Mapping;
import org.tequio.exchange.imports.mapping.Note;
import org.tequio.exchange.imports.source.Format;
import org.tequio.exchange.imports.source.SourceFile;
import org.tequio.shared.Advice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes what came in another form as files of a package, one record in memory at a time: what stands behind it need not
 * know that there are other forms.
 */
final class Rewriting {

    private static final String SOURCE = "source_url";
    private static final String SOURCES = "sources";
    private static final Note WRONG_NUMBER_OF_CELLS =
            new Note("", Row.WRONG_NUMBER_OF_CELLS, "", "Give the row as many cells as the header has.");

    private final Supplier<Path> place;

    /** @param place gives a new temporary file */
    Rewriting(Supplier<Path> place) {
        this.place = place;
    }

    /** A file with our columns, or what our exports call them, written otherwise. */
    PackagePart ofOurColumns(PackageFile file, SourceFile sent) throws IOException {
        var lists = new ExportedLists();
        var columns = new LinkedHashMap<String, List<String>>();
        var findings = new ArrayList<Finding>(ofEncoding(sent));
        for (var field : sent.fields(lists)) {
            ColumnNames.of(file, field)
                    .ifPresentOrElse(
                            column -> columns.computeIfAbsent(column, first -> new ArrayList<>())
                                    .add(field),
                            () -> findings.add(unknown(file, field)));
        }
        boolean hasSourcesOnly = columns.containsKey(SOURCES) && !columns.containsKey(SOURCE);
        if (hasSourcesOnly) {
            columns.put(SOURCE, columns.get(SOURCES));
        }
        PackageHeader.mustHaveRequired(file, columns.keySet());
        try (var kept = new KeptFile(file, place.get(), List.copyOf(columns.keySet()));
                var records = sent.records(lists)) {
            for (var next = records.next(); next.isPresent(); next = records.next()) {
                var record = next.get();
                var cells = new HashMap<String, String>();
                columns.forEach((column, fields) -> cells.put(column, cell(sent, record.first(fields))));
                if (hasSourcesOnly) {
                    cells.computeIfPresent(SOURCE, (column, sources) -> firstPage(sources));
                }
                kept.add(record.number(), cells, record.isWhole() ? List.of() : List.of(WRONG_NUMBER_OF_CELLS));
            }
            return kept.part(findings);
        }
    }

    /** Foreign files, as a mapping says. */
    List<PackagePart> ofForeign(Mapping mapping, Map<String, SourceFile> sent, String sourceUrl) throws IOException {
        var kept = new EnumMap<PackageFile, KeptFile>(PackageFile.class);
        var findings = new ArrayList<Finding>();
        try {
            for (var file : PackageFile.values()) {
                var columns = mapping.columns(file.code());
                if (!columns.isEmpty()) {
                    kept.put(file, new KeptFile(file, place.get(), columns));
                }
            }
            for (var part : sent.entrySet()) {
                findings.addAll(ofEncoding(part.getValue()));
                findings.addAll(write(mapping, part.getKey(), part.getValue(), sourceUrl, kept));
            }
        } finally {
            for (var file : kept.values()) {
                file.close();
            }
        }
        var parts = new ArrayList<PackagePart>();
        kept.values().stream()
                .filter(file -> !file.isEmpty())
                .forEach(file -> parts.add(file.part(parts.isEmpty() ? findings : List.of())));
        return parts;
    }

    /** What a mapping makes of one foreign file; the findings are of the file, not of its records. */
    private static List<Finding> write(
            Mapping mapping, String part, SourceFile file, String sourceUrl, Map<PackageFile, KeptFile> kept)
            throws IOException {
        var unread = new UnreadFields(part, mapping.fields(part));
        try (var records = file.records()) {
            for (var next = records.next(); next.isPresent(); next = records.next()) {
                var record = next.get();
                unread.add(record);
                mapping.apply(part, record, (target, once, row) -> {
                    var rows = kept.get(PackageFile.CODES.get("to", target));
                    var cells = new HashMap<>(row.cells());
                    if (cells.getOrDefault(SOURCE, "").isEmpty()) {
                        cells.put(SOURCE, sourceUrl);
                    }
                    cells.replaceAll((column, text) -> cell(file, text));
                    if (rows != null && once) {
                        rows.addOnce(record.number(), cells, row.notes());
                    } else if (rows != null) {
                        rows.add(record.number(), cells, row.notes());
                    }
                });
            }
        }
        return unread.findings();
    }

    /** In a cell of ours, an apostrophe before a sign is none of the text; elsewhere it is. */
    private static String cell(SourceFile sent, String text) {
        return sent.format() == Format.CSV ? text : Cells.guarded(text);
    }

    /** The page of a row, which the CSV of one type does not name beside its sources. */
    private static String firstPage(String sources) {
        return Cells.parted(sources).get(0).split(" ", 2)[0];
    }

    private static List<Finding> ofEncoding(SourceFile sent) {
        return sent.encoding().isGuessed()
                ? List.of(
                        new Finding(
                                sent.part(),
                                1,
                                "",
                                Severity.WARNING,
                                "encoding",
                                sent.encoding().charset().name(),
                                "The file is not UTF-8 and was read as Windows-1252: look whether the names are right, or save it as UTF-8."))
                : List.of();
    }

    private static Finding unknown(PackageFile file, String field) {
        return new Finding(
                file.code(),
                1,
                field,
                Severity.WARNING,
                "unknown-column",
                field,
                "This column was not read." + Advice.on(field, file.columns()).sentence());
    }
}
