package org.tequio.exchange.exports.network;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.tequio.network.formats.Attribute;
import org.tequio.network.formats.NetworkWriter;
import org.tequio.network.formats.Vocabulary;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What the formats of JSON have in common: how they name things, and that what is not known is left out. */
abstract class JsonWriter implements NetworkWriter<NetworkFacts, NetworkRow, NetworkRow> {

    private static final JsonFactory FACTORY = new JsonFactory().setRootValueSeparator("");

    final JsonGenerator json;
    private final Vocabulary<NetworkFacts, NetworkRow, NetworkRow> words;

    JsonWriter(OutputStream out, Vocabulary<NetworkFacts, NetworkRow, NetworkRow> words) throws IOException {
        this.json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
        this.words = words;
    }

    final void ofNetwork(NetworkFacts network) throws IOException {
        properties(words.ofNetwork(), network);
    }

    final void ofNode(NetworkRow node) throws IOException {
        json.writeStringField("id", words.nodeId().apply(node));
        properties(words.ofNodes(), node);
    }

    final void ofEdge(NetworkRow edge) throws IOException {
        json.writeStringField("id", words.edgeId().apply(edge));
        json.writeStringField("source", words.source().apply(edge));
        json.writeStringField("target", words.target().apply(edge));
        properties(words.ofEdges(), edge);
    }

    private <T> void properties(List<Attribute<T>> attributes, T owner) throws IOException {
        for (var attribute : attributes) {
            var value = attribute.value().of(owner);
            if (value != null) {
                json.writeFieldName(attribute.name());
                json.writeObject(value);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }
}
