package org.tequio.exchange.exports.network;

import org.tequio.network.formats.Vocabulary;

import java.io.IOException;
import java.io.OutputStream;

/** A network as NDJSON: a line for each node, then one for each edge, each of which says in {@code type} what it is. */
final class Lines extends JsonWriter {

    Lines(OutputStream out, Vocabulary<NetworkFacts, NetworkRow, NetworkRow> words) throws IOException {
        super(out, words);
    }

    @Override
    public void begin(NetworkFacts network) {
        // the revision is in the header and in the file's name: every line is a node or an edge
    }

    @Override
    public void node(NetworkRow node) throws IOException {
        json.writeStartObject();
        ofNode(node);
        endLine();
    }

    @Override
    public void beginEdges() {
        // they say themselves that they are edges
    }

    @Override
    public void edge(NetworkRow edge) throws IOException {
        json.writeStartObject();
        ofEdge(edge);
        endLine();
    }

    @Override
    public void end() {
        // a line is whole in itself
    }

    private void endLine() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
