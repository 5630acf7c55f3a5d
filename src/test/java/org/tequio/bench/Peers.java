package org.tequio.bench;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.StreamSupport;

/** NetworkX and igraph from Debian, with the same graph and the same questions; see {@code peers.py}. */
record Peers(JsonNode figures) {

    private static final String EDGES = """
            COPY (
                SELECT DISTINCT actor_id, alliance_id
                FROM membership
                WHERE status = 'listed' AND state <> 'disputed'
            ) TO STDOUT (FORMAT csv)
            """;

    /** @param pairs the ids of actors: from whom to whom */
    static Peers ask(Register register, List<List<String>> pairs, Path folder)
            throws IOException, SQLException, InterruptedException {
        Files.createDirectories(folder);
        try (var edges = Files.newOutputStream(folder.resolve("edges.csv"))) {
            register.copy().copyOut(EDGES, edges);
        }
        Files.write(
                folder.resolve("pairs.csv"),
                pairs.stream().map(pair -> String.join(",", pair)).toList());
        return new Peers(Python.run("peers.py", folder));
    }

    /** @param what {@code paths} or {@code partners} */
    Latencies latencies(String peer, String what) {
        return Latencies.of(StreamSupport.stream(figures.get(peer).get(what).spliterator(), false)
                .map(JsonNode::asDouble)
                .toList());
    }

    double leidenSeconds() {
        return figures.get("igraph").get("leidenSeconds").asDouble();
    }

    double modularity() {
        return figures.get("igraph").get("modularity").asDouble();
    }
}
