package org.tequio.exchange.exports.network;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.tequio.exchange.Cells;
import org.tequio.network.formats.Attribute;
import org.tequio.network.formats.NetworkWriter;
import org.tequio.network.formats.Vocabulary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The edges of a network as a table in CSV, each with the names of its two ends, as Gephi and igraph read tables. */
final class EdgeTable implements NetworkWriter<NetworkFacts, NetworkRow, NetworkRow> {

    private final Writer text;
    private final CsvWriter csv;
    private final Vocabulary<NetworkFacts, NetworkRow, NetworkRow> words;
    private final List<Attribute<NetworkRow>> columns;

    EdgeTable(OutputStream out, Vocabulary<NetworkFacts, NetworkRow, NetworkRow> words) {
        this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        this.words = words;
        // Gephi takes a column of the name "type" for whether an edge is directed
        this.columns = words.ofEdges().stream()
                .filter(attribute -> !attribute.name().equals("type"))
                .toList();
    }

    @Override
    public void begin(NetworkFacts network) {
        csv.writeRecord(Stream.of(
                        Stream.of("source", "target", "id"),
                        columns.stream().map(Attribute::name),
                        Stream.of("sourceName", "targetName"))
                .flatMap(names -> names)
                .toList());
    }

    @Override
    public void node(NetworkRow node) {
        throw new IllegalStateException("A table of edges has no place for a node");
    }

    @Override
    public void beginEdges() {
        // nothing stands before them
    }

    @Override
    public void edge(NetworkRow edge) {
        var cells = csv.writeRecord();
        cells.writeField(words.source().apply(edge));
        cells.writeField(words.target().apply(edge));
        cells.writeField(words.edgeId().apply(edge));
        for (var column : columns) {
            cells.writeField(Cells.guarded(Objects.toString(column.value().of(edge), "")));
        }
        cells.writeField(Cells.guarded(edge.known("source_name")));
        cells.writeField(Cells.guarded(edge.known("target_name")));
        cells.endRecord();
    }

    @Override
    public void end() {
        // a table has no end mark
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
        text.flush();
    }
}
