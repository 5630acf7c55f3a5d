package org.tequio.exchange.exports.network;

import org.tequio.network.formats.Vocabulary;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A network as Cytoscape.js and Cytoscape read it, in the shape of {@link org.tequio.network.Cytoscape}. NetworkX takes a
 * node for its {@code value}, and several edges between two nodes for one unless each has a {@code key}.
 */
final class CytoscapeJson extends JsonWriter {

    CytoscapeJson(OutputStream out, Vocabulary<NetworkFacts, NetworkRow, NetworkRow> words) throws IOException {
        super(out, words);
    }

    @Override
    public void begin(NetworkFacts network) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        ofNetwork(network);
        json.writeEndObject();
        json.writeBooleanField("directed", false);
        json.writeBooleanField("multigraph", true);
        json.writeObjectFieldStart("elements");
        json.writeArrayFieldStart("nodes");
    }

    @Override
    public void node(NetworkRow node) throws IOException {
        beginElement();
        ofNode(node);
        json.writeStringField("value", node.known("id"));
        endElement();
    }

    @Override
    public void beginEdges() throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
    }

    @Override
    public void edge(NetworkRow edge) throws IOException {
        beginElement();
        ofEdge(edge);
        json.writeStringField("key", edge.known("id"));
        endElement();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void beginElement() throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
    }

    private void endElement() throws IOException {
        json.writeEndObject();
        json.writeEndObject();
    }
}
