package org.tequio.exchange.exports.network;

import org.tequio.network.formats.Vocabulary;

import java.io.IOException;
import java.io.OutputStream;

/** A network as one object of JSON: what holds for all of it, its nodes, its edges. */
final class NodesAndEdges extends JsonWriter {

    NodesAndEdges(OutputStream out, Vocabulary<NetworkFacts, NetworkRow, NetworkRow> words) throws IOException {
        super(out, words);
    }

    @Override
    public void begin(NetworkFacts network) throws IOException {
        json.writeStartObject();
        ofNetwork(network);
        json.writeArrayFieldStart("nodes");
    }

    @Override
    public void node(NetworkRow node) throws IOException {
        json.writeStartObject();
        ofNode(node);
        json.writeEndObject();
    }

    @Override
    public void beginEdges() throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
    }

    @Override
    public void edge(NetworkRow edge) throws IOException {
        json.writeStartObject();
        ofEdge(edge);
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }
}
