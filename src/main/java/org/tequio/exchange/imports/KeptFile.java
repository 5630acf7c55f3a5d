package org.tequio.exchange.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.tequio.exchange.imports.mapping.Note;
import org.tequio.exchange.imports.source.Limits;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A file of a package as it is written anew from what was sent in another form. */
final class KeptFile implements Closeable {

    /** More than a row holds that can be imported, and less than whoever reads it bears, with what is noted of it. */
    private static final int LONGEST_ROW = Limits.LONGEST_RECORD - KeptColumns.LONGEST;

    private final PackageFile file;
    private final Path path;
    private final List<String> columns;
    private final CsvWriter writer;
    private final Repetitions repetitions;
    private long rows;

    /** @param columns that are filled; a required one that is not stays empty, and each row is told so */
    KeptFile(PackageFile file, Path path, List<String> columns) throws IOException {
        this.file = file;
        this.path = path;
        this.columns = new ArrayList<>(columns);
        this.repetitions = new Repetitions(file);
        file.required().stream().filter(column -> !columns.contains(column)).forEach(this.columns::add);
        this.writer = CsvWriter.builder().build(new OutputStreamWriter(Files.newOutputStream(path), encoder()));
        var header = new ArrayList<>(this.columns);
        header.add(KeptColumns.LINE);
        header.add(KeptColumns.NOTES);
        writer.writeRecord(header);
    }

    /** Half a character, which JSON can hold and UTF-8 cannot, becomes the sign for what is lost: rows with it are refused. */
    private static CharsetEncoder encoder() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }

    /** @param line where it stood in the file that was sent */
    void add(long line, Map<String, String> cells, List<Note> notes) {
        var row = new ArrayList<String>();
        columns.forEach(column -> row.add(cells.getOrDefault(column, "")));
        shorten(row, Row.LONGEST_OF_SEVERAL);
        if (row.stream().mapToInt(String::length).sum() > LONGEST_ROW) {
            shorten(row, Row.LONGEST);
        }
        row.add(String.valueOf(line));
        row.add(KeptColumns.write(notes));
        writer.writeRecord(row);
        rows++;
    }

    /** Leaves so much of each cell that it is still seen to be too long. */
    private static void shorten(List<String> row, int longest) {
        row.replaceAll(cell -> cell.substring(0, Math.min(cell.length(), longest + 1)));
    }

    /** As {@link #add}, but for a row whose key came before. */
    void addOnce(long line, Map<String, String> cells, List<Note> notes) {
        if (!repetitions.contain(line, cells)) {
            add(line, cells, notes);
        }
    }

    /** @param findings what else was found when it came */
    PackagePart part(List<Finding> findings) {
        return new PackagePart(
                file,
                path,
                Stream.of(findings, repetitions.findings())
                        .flatMap(List::stream)
                        .toList());
    }

    boolean isEmpty() {
        return rows == 0;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
