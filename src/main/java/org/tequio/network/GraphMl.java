package org.tequio.network;

import org.jspecify.annotations.Nullable;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A network in GraphML (graphml.graphdrawing.org): an undirected graph of two kinds of node. */
final class GraphMl {

    static final String MEDIA_TYPE = "application/graphml+xml";

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    /** What XML 1.0 cannot hold, even escaped. */
    private static final Pattern UNFIT = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(NetworkView network) {
        try {
            var text = new StringWriter();
            new GraphMl(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).write(network);
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text takes whatever is written into it", e);
        }
    }

    private void write(NetworkView network) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        key("asOf", "graph", "long");
        for (var name : new String[] {"type", "name", "kind", "group", "country", "pattern"}) {
            key(name, "node", "string");
        }
        key("degree", "node", "long");
        key("distance", "node", "int");
        key("strength", "node", "double");
        for (var name : new String[] {"role", "since", "until", "state"}) {
            key(name, "edge", "string");
        }
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "undirected");
        value("asOf", network.asOf());
        for (var node : network.nodes()) {
            write(node);
        }
        for (var edge : network.edges()) {
            write(edge);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void write(NetworkNode node) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", node.id());
        value("type", node.type());
        value("name", node.name());
        value("kind", node.kind());
        value("group", node.group());
        value("country", node.country());
        value("pattern", node.pattern());
        value("degree", node.degree());
        value("distance", node.distance());
        value("strength", node.strength());
        xml.writeEndElement();
    }

    private void write(NetworkEdge edge) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", edge.id());
        xml.writeAttribute("source", edge.actor());
        xml.writeAttribute("target", edge.alliance());
        value("role", edge.role());
        value("since", edge.since());
        value("until", edge.until());
        value("state", edge.state());
        xml.writeEndElement();
    }

    private void key(String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private void value(String key, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(UNFIT.matcher(value.toString()).replaceAll("\uFFFD"));
            xml.writeEndElement();
        }
    }
}
