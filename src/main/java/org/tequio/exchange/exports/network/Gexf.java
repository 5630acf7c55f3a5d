package org.tequio.exchange.exports.network;

import org.tequio.network.formats.Attribute;
import org.tequio.network.formats.NetworkWriter;
import org.tequio.network.formats.Vocabulary;
import org.tequio.network.formats.XmlWriter;
import org.tequio.shared.PartialDate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A network in GEXF 1.3 (gexf.net), in which nodes and edges begin and end: a partial date lasts its whole period. */
final class Gexf implements NetworkWriter<NetworkFacts, NetworkRow, NetworkRow> {

    private static final String NAMESPACE = "http://gexf.net/1.3";
    /** Of an edge the format has a place of its own for it. */
    private static final String WEIGHT = "weight";

    private final XmlWriter xml;
    private final Vocabulary<NetworkFacts, NetworkRow, NetworkRow> words;
    private final List<Attribute<NetworkRow>> ofEdges;

    Gexf(OutputStream out, Vocabulary<NetworkFacts, NetworkRow, NetworkRow> words) throws IOException {
        this.xml = new XmlWriter(out);
        this.words = words;
        this.ofEdges = words.ofEdges().stream()
                .filter(attribute -> !attribute.name().equals(WEIGHT))
                .toList();
    }

    @Override
    public void begin(NetworkFacts network) throws IOException {
        xml.start("gexf").attribute("xmlns", NAMESPACE).attribute("version", "1.3");
        xml.line().start("meta");
        xml.start("creator").text("Tequio").end();
        xml.start("description").text(description(network)).end().end();
        xml.line()
                .start("graph")
                .attribute("mode", "dynamic")
                .attribute("defaultedgetype", "undirected")
                .attribute("timeformat", "date");
        declare("node", words.ofNodes());
        declare("edge", ofEdges);
        xml.line().start("nodes");
    }

    private String description(NetworkFacts network) {
        var text = new StringBuilder("Network");
        for (var attribute : words.ofNetwork()) {
            text.append(", %s: %s".formatted(attribute.name(), attribute.value().of(network)));
        }
        return text.toString();
    }

    @Override
    public void node(NetworkRow node) throws IOException {
        xml.line().start("node").attribute("id", words.nodeId().apply(node)).attribute("label", node.known("name"));
        lasting(node);
        values(words.ofNodes(), node);
        xml.end();
    }

    @Override
    public void beginEdges() throws IOException {
        xml.line().end().line().start("edges");
    }

    @Override
    public void edge(NetworkRow edge) throws IOException {
        xml.line()
                .start("edge")
                .attribute("id", words.edgeId().apply(edge))
                .attribute("source", words.source().apply(edge))
                .attribute("target", words.target().apply(edge));
        for (var attribute : words.ofEdges()) {
            if (attribute.name().equals(WEIGHT)) {
                xml.attribute(WEIGHT, String.valueOf(attribute.value().of(edge)));
            }
        }
        lasting(edge);
        values(ofEdges, edge);
        xml.end();
    }

    @Override
    public void end() throws IOException {
        xml.line().end().line().end().line().end().line();
    }

    @Override
    public void flush() throws IOException {
        xml.flush();
    }

    private void declare(String owner, List<Attribute<NetworkRow>> attributes) throws IOException {
        xml.line().start("attributes").attribute("class", owner).attribute("mode", "static");
        for (var attribute : attributes) {
            xml.line()
                    .start("attribute")
                    .attribute("id", attribute.name())
                    .attribute("title", attribute.name())
                    .attribute("type", attribute.type().code())
                    .end();
        }
        xml.line().end();
    }

    private void lasting(NetworkRow row) throws IOException {
        var since = row.text("begins");
        if (since != null) {
            xml.attribute("start", new PartialDate(since).firstDay().toString());
        }
        var until = row.text("ends");
        if (until != null) {
            xml.attribute("end", new PartialDate(until).lastDay().toString());
        }
    }

    private void values(List<Attribute<NetworkRow>> attributes, NetworkRow row) throws IOException {
        xml.start("attvalues");
        for (var attribute : attributes) {
            var value = attribute.value().of(row);
            if (value != null) {
                xml.start("attvalue")
                        .attribute("for", attribute.name())
                        .attribute("value", value.toString())
                        .end();
            }
        }
        xml.end();
    }
}
