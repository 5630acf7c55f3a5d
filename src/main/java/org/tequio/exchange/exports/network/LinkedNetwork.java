package org.tequio.exchange.exports.network;

import org.tequio.exchange.exports.ContextsResource;
import org.tequio.exchange.exports.LinkedTypes;
import org.tequio.network.formats.Vocabulary;
import org.tequio.shared.PublicAddress;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A network as linked data, in the words that our context explains: what holds for all of it, actors, alliances and
 * their memberships, or the ties of a projection, which have no address and of which only our own words tell.
 */
final class LinkedNetwork extends JsonWriter {

    private static final List<String> NETWORK = List.of("Network");
    private static final List<String> TIE = List.of("Tie");

    private final PublicAddress address;
    private boolean isOfTies;

    LinkedNetwork(OutputStream out, Vocabulary<NetworkFacts, NetworkRow, NetworkRow> words, PublicAddress address)
            throws IOException {
        super(out, words);
        this.address = address;
    }

    /** What holds for all of it is a node among the others: beside them, it would give the graph a name. */
    @Override
    public void begin(NetworkFacts network) throws IOException {
        isOfTies = network.modes().isProjection();
        json.writeStartObject();
        json.writeStringField("@context", address.of(ContextsResource.TEQUIO));
        json.writeArrayFieldStart("@graph");
        json.writeStartObject();
        list("@type", NETWORK);
        ofNetwork(network);
        json.writeEndObject();
    }

    @Override
    public void node(NetworkRow node) throws IOException {
        var group = NodeAttributes.group(node);
        json.writeStartObject();
        json.writeStringField("@id", address(node.known("id")));
        list("@type", group == null ? LinkedTypes.ALLIANCE : LinkedTypes.ofActor(group));
        ofNode(node);
        json.writeEndObject();
    }

    @Override
    public void beginEdges() {
        // they say themselves that they are edges
    }

    @Override
    public void edge(NetworkRow edge) throws IOException {
        var source = address(edge.known("source"));
        var target = address(edge.known("target"));
        json.writeStartObject();
        if (isOfTies) {
            list("@type", TIE);
            list("ends", List.of(source, target));
        } else {
            json.writeStringField("@id", address(edge.known("id")));
            list("@type", LinkedTypes.MEMBERSHIP);
            json.writeStringField("member", source);
            json.writeStringField("organization", target);
        }
        ofEdge(edge);
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    private void list(String name, List<String> values) throws IOException {
        json.writeFieldName(name);
        json.writeArray(values.toArray(String[]::new), 0, values.size());
    }

    private String address(String id) {
        return address.of("/id/" + id);
    }
}
