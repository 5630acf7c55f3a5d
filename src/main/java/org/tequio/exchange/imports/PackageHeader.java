package org.tequio.exchange.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.tequio.exchange.imports.Finding.Severity;
import org.tequio.exchange.imports.source.CsvFault;
import org.tequio.exchange.imports.source.Limits;
import org.tequio.shared.Advice;
import org.tequio.shared.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** The first line of a file: without its required columns there is no use in reading on. */
record PackageHeader(PackageFile file, List<String> columns) {

    /** @throws Problem 400 when the file has no header, or lacks a required column */
    static PackageHeader read(PackageFile file, InputStream content) throws IOException {
        try (var reader = Limits.csv().build(Limits.plain(), content, StandardCharsets.UTF_8)) {
            var columns = reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
            var header =
                    new PackageHeader(file, columns.stream().map(String::strip).toList());
            mustHaveRequired(file, header.columns);
            return header;
        } catch (CsvParseException e) {
            throw Problem.invalidParameter(
                    file.code(), "%s is not readable as CSV: %s.".formatted(file.code(), CsvFault.inWords(e)));
        }
    }

    /** The columns that nobody will read, so that their sender knows. */
    List<Finding> unknownColumns() {
        return columns.stream()
                .filter(column -> !file.knows(column) && !column.startsWith(KeptColumns.SIGN))
                .map(column -> new Finding(
                        file.code(),
                        1,
                        column,
                        Severity.WARNING,
                        "unknown-column",
                        column,
                        "This column was not read."
                                + Advice.on(column, file.columns()).sentence()))
                .toList();
    }

    /** @throws Problem 400 when a column is not there without which no row could be imported */
    static void mustHaveRequired(PackageFile file, Collection<String> columns) {
        for (var column : file.required()) {
            if (!columns.contains(column)) {
                throw Problem.invalidParameter(
                        file.code(),
                        "%s.csv has no column '%s'; its header must name %s."
                                .formatted(file.code(), column, String.join(", ", file.required())));
            }
        }
    }
}
