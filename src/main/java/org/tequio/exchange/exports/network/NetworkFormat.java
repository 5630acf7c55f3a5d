package org.tequio.exchange.exports.network;

import org.tequio.exchange.exports.ExportFile;
import org.tequio.network.Cytoscape;
import org.tequio.network.formats.GraphMl;
import org.tequio.network.formats.NetworkWriter;
import org.tequio.network.formats.Vocabulary;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;
import org.tequio.shared.PublicAddress;

import java.io.IOException;
import java.io.OutputStream;

/** The formats in which the network is exported. */
enum NetworkFormat implements Coded {
    GRAPHML("graphml", GraphMl.MEDIA_TYPE),
    GEXF("gexf", NetworkFormat.GEXF_TYPE),
    CYJS("cyjs", Cytoscape.MEDIA_TYPE),
    JSON("json", "application/json"),
    JSONLD("jsonld", NetworkFormat.JSONLD_TYPE),
    NDJSON("ndjson", NetworkFormat.NDJSON_TYPE),
    /** Its edges alone: a table has no place for nodes too. */
    CSV("csv", NetworkFormat.CSV_TYPE);

    static final String GEXF_TYPE = "application/gexf+xml";
    static final String JSONLD_TYPE = "application/ld+json";
    static final String NDJSON_TYPE = "application/x-ndjson";
    static final String CSV_TYPE = "text/csv";

    private static final Codes<NetworkFormat> CODES = Codes.of(NetworkFormat.class);

    private final String code;
    private final String mediaType;

    NetworkFormat(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /**
     * The format of this code.
     *
     * @throws Problem 404 for GeoJSON, 400 for a code of none
     */
    static NetworkFormat of(String code) {
        if (code.equals("geojson")) {
            throw Problem.of(
                    ProblemType.NOT_FOUND,
                    "Only actors have coordinates, so there is no network in GeoJSON: ask for actors.geojson, or for "
                            + "network.graphml or another format, in which nodes have latitude and longitude.");
        }
        return CODES.get("format", code);
    }

    /** Also the ending of the file. */
    @Override
    public String code() {
        return code;
    }

    /** Whether each row is whole in itself, so that one can go on behind any of them. */
    boolean isOfRows() {
        return this == NDJSON || this == CSV;
    }

    ExportFile file() {
        return new ExportFile("network", code, this == CSV ? CSV_TYPE + ";charset=UTF-8;header=present" : mediaType);
    }

    /** @param address where linked data has its context and its records */
    NetworkWriter<NetworkFacts, NetworkRow, NetworkRow> writer(
            OutputStream out, Vocabulary<NetworkFacts, NetworkRow, NetworkRow> words, PublicAddress address)
            throws IOException {
        return switch (this) {
            case GRAPHML -> new GraphMl<>(out, words);
            case GEXF -> new Gexf(out, words);
            case CYJS -> new CytoscapeJson(out, words);
            case JSON -> new NodesAndEdges(out, words);
            case JSONLD -> new LinkedNetwork(out, words, address);
            case NDJSON -> new Lines(out, words);
            case CSV -> new EdgeTable(out, words);
        };
    }
}
