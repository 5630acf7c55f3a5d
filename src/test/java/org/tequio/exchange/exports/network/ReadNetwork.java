package org.tequio.exchange.exports.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.graph.Pseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import javax.xml.parsers.DocumentBuilderFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertNull;

/**
 * What others make of an export.
 *
 * @param facts what holds for all of it
 * @param nodes of each id what is known
 * @param edges each with its two ends as {@code source} and {@code target}
 */
record ReadNetwork(Map<String, String> facts, Map<String, Map<String, String>> nodes, List<Map<String, String>> edges) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadNetwork() {
        this(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    }

    static ReadNetwork of(String format, String text) throws Exception {
        return switch (format) {
            case "graphml" -> ofGraphMl(text);
            case "gexf" -> ofGexf(text);
            case "cyjs" -> ofCytoscape(JSON.readTree(text));
            case "json" -> ofJson(JSON.readTree(text));
            case "ndjson" -> ofLines(text);
            case "csv" -> ofCsv(text);
            default -> throw new IllegalArgumentException(format);
        };
    }

    /** JGraphT holds it against the schema of GraphML; what holds for the whole graph it does not tell. */
    private static ReadNetwork ofGraphMl(String text) throws Exception {
        var read = new ReadNetwork();
        elements(xml(text), "data").stream()
                .filter(data -> data.getParentNode().getNodeName().equals("graph"))
                .forEach(data -> read.facts.put(data.getAttribute("key"), data.getTextContent()));
        var numbers = new AtomicInteger();
        var graph = new Pseudograph<String, Integer>(null, numbers::incrementAndGet, false);
        var ofNodes = new HashMap<String, Map<String, String>>();
        var ofEdges = new HashMap<Integer, Map<String, String>>();
        var importer = new GraphMLImporter<String, Integer>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((of, value) -> put(ofNodes, of, value));
        importer.addEdgeAttributeConsumer((of, value) -> put(ofEdges, of, value));
        importer.importGraph(graph, new StringReader(text));
        graph.vertexSet().forEach(id -> read.addNode(id, ofNodes.getOrDefault(id, new TreeMap<>())));
        graph.edgeSet().forEach(edge -> {
            var values = ofEdges.getOrDefault(edge, new TreeMap<>());
            read.edges.add(edge(graph.getEdgeSource(edge), graph.getEdgeTarget(edge), values));
        });
        return read;
    }

    private static <T> void put(Map<T, Map<String, String>> known, Pair<T, String> of, Attribute value) {
        if (!of.getSecond().equalsIgnoreCase(GraphMLImporter.DEFAULT_VERTEX_ID_KEY)) {
            known.computeIfAbsent(of.getFirst(), owner -> new TreeMap<>()).put(of.getSecond(), value.getValue());
        }
    }

    private static ReadNetwork ofGexf(String text) throws Exception {
        var read = new ReadNetwork();
        var document = xml(text);
        elements(document, "node").forEach(node -> read.addNode(node.getAttribute("id"), values(node)));
        elements(document, "edge").forEach(edge -> {
            var values = values(edge);
            if (edge.hasAttribute("weight")) {
                values.put("weight", edge.getAttribute("weight"));
            }
            read.edges.add(edge(edge.getAttribute("source"), edge.getAttribute("target"), values));
        });
        return read;
    }

    static Document xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    static List<Element> elements(Document document, String name) {
        return list(document.getElementsByTagNameNS("*", name));
    }

    private static List<Element> list(org.w3c.dom.NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Map<String, String> values(Element element) {
        var values = new TreeMap<String, String>();
        list(element.getElementsByTagNameNS("*", "attvalue"))
                .forEach(value -> values.put(value.getAttribute("for"), value.getAttribute("value")));
        return values;
    }

    private static ReadNetwork ofCytoscape(JsonNode json) {
        var read = new ReadNetwork();
        read.facts.putAll(texts(json.path("data")));
        json.at("/elements/nodes").forEach(node -> {
            var values = texts(node.path("data"));
            read.addNode(values.remove("value"), values);
        });
        json.at("/elements/edges").forEach(edge -> {
            var values = texts(edge.path("data"));
            values.remove("key");
            read.addEdge(values);
        });
        return read;
    }

    private static ReadNetwork ofJson(JsonNode json) {
        var read = new ReadNetwork();
        read.facts.putAll(texts(json));
        json.path("nodes").forEach(read::addEither);
        json.path("edges").forEach(read::addEither);
        return read;
    }

    private static ReadNetwork ofLines(String text) throws Exception {
        var read = new ReadNetwork();
        for (var line : text.lines().toList()) {
            read.addEither(JSON.readTree(line));
        }
        return read;
    }

    private static ReadNetwork ofCsv(String text) throws Exception {
        var read = new ReadNetwork();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.stream().map(NamedCsvRecord::getFieldsAsMap).forEach(row -> {
                var values = new TreeMap<>(row);
                values.values().removeIf(String::isEmpty);
                read.addEdge(values);
            });
        }
        return read;
    }

    /** Values as text; what is nested is left out. */
    private static Map<String, String> texts(JsonNode object) {
        var texts = new TreeMap<String, String>();
        object.properties().stream()
                .filter(property -> property.getValue().isValueNode())
                .forEach(property ->
                        texts.put(property.getKey(), property.getValue().asText()));
        return texts;
    }

    private void addEither(JsonNode object) {
        var values = texts(object);
        if (values.containsKey("source")) {
            addEdge(values);
        } else {
            addNode(values.get("id"), values);
        }
    }

    private void addNode(String id, Map<String, String> values) {
        values.remove("id");
        assertNull(nodes.put(id, values), "no node comes twice");
    }

    private void addEdge(Map<String, String> values) {
        values.remove("id");
        edges.add(values);
    }

    private static Map<String, String> edge(String source, String target, Map<String, String> values) {
        values.put("source", source);
        values.put("target", target);
        return values;
    }

    /** The edges with only these of their properties, in one order. */
    List<String> edges(String... properties) {
        return edges.stream()
                .map(edge -> Stream.of(properties)
                        .map(property -> String.valueOf(edge.get(property)))
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }
}
