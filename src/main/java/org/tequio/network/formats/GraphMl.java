package org.tequio.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A network in GraphML (graphml.graphdrawing.org): an undirected graph. */
public final class GraphMl<G, N, E> implements NetworkWriter<G, N, E> {

    public static final String MEDIA_TYPE = "application/graphml+xml";

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XmlWriter xml;
    private final Vocabulary<G, N, E> words;
    private final Keys<G> ofNetwork;
    private final Keys<E> ofEdges;
    private final Keys<N> ofNodes;

    public GraphMl(OutputStream out, Vocabulary<G, N, E> words) throws IOException {
        this.xml = new XmlWriter(out);
        this.words = words;
        var taken = new HashSet<String>();
        this.ofNetwork = Keys.of("graph", words.ofNetwork(), taken);
        this.ofEdges = Keys.of("edge", words.ofEdges(), taken);
        this.ofNodes = Keys.of("node", words.ofNodes(), taken);
    }

    @Override
    public void begin(G network) throws IOException {
        xml.start("graphml").attribute("xmlns", NAMESPACE);
        ofNetwork.declare(xml);
        ofNodes.declare(xml);
        ofEdges.declare(xml);
        xml.line().start("graph").attribute("edgedefault", "undirected");
        ofNetwork.write(xml, network);
    }

    @Override
    public void node(N node) throws IOException {
        xml.line().start("node").attribute("id", words.nodeId().apply(node));
        ofNodes.write(xml, node);
        xml.end();
    }

    @Override
    public void beginEdges() {
        // nodes and edges stand side by side
    }

    @Override
    public void edge(E edge) throws IOException {
        xml.line()
                .start("edge")
                .attribute("id", words.edgeId().apply(edge))
                .attribute("source", words.source().apply(edge))
                .attribute("target", words.target().apply(edge));
        ofEdges.write(xml, edge);
        xml.end();
    }

    @Override
    public void end() throws IOException {
        xml.line().end().line().end().line();
    }

    @Override
    public void flush() throws IOException {
        xml.flush();
    }

    /**
     * The keys that stand for attributes in a document.
     *
     * @param ids of each attribute its key, which no other attribute of the document has
     */
    private record Keys<T>(String owner, List<Attribute<T>> attributes, List<String> ids) {

        private static <T> Keys<T> of(String owner, List<Attribute<T>> attributes, Set<String> taken) {
            var ids = attributes.stream()
                    .map(Attribute::name)
                    .map(name -> taken.add(name) ? name : owner + "-" + name)
                    .toList();
            return new Keys<>(owner, attributes, ids);
        }

        private void declare(XmlWriter xml) throws IOException {
            for (int i = 0; i < ids.size(); i++) {
                xml.line()
                        .start("key")
                        .attribute("id", ids.get(i))
                        .attribute("for", owner)
                        .attribute("attr.name", attributes.get(i).name())
                        .attribute("attr.type", attributes.get(i).type().code())
                        .end();
            }
        }

        private void write(XmlWriter xml, T of) throws IOException {
            for (int i = 0; i < ids.size(); i++) {
                var value = attributes.get(i).value().of(of);
                if (value != null) {
                    xml.start("data").attribute("key", ids.get(i));
                    xml.text(value.toString()).end();
                }
            }
        }
    }
}
