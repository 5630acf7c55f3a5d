package org.tequio.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** NetworkX and igraph from Debian, with the same graph and the same questions; see {@code peers.py}. */
record Peers(JsonNode figures) {

    /** Debian's own: its packages are not found by any other Python. */
    private static final String PYTHON = "/usr/bin/python3";

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
        install();
        Files.createDirectories(folder);
        try (var edges = Files.newOutputStream(folder.resolve("edges.csv"))) {
            register.copy().copyOut(EDGES, edges);
        }
        Files.write(
                folder.resolve("pairs.csv"),
                pairs.stream().map(pair -> String.join(",", pair)).toList());
        try (var script = Peers.class.getResourceAsStream("peers.py")) {
            Files.copy(script, folder.resolve("peers.py"));
        }
        var output = folder.resolve("figures.json");
        run(new ProcessBuilder(PYTHON, folder.resolve("peers.py").toString(), folder.toString())
                .redirectOutput(output.toFile()));
        return new Peers(new ObjectMapper().readTree(output.toFile()));
    }

    private static void install() throws IOException, InterruptedException {
        var there = new ProcessBuilder(PYTHON, "-c", "import networkx, igraph").start();
        if (there.waitFor() != 0) {
            run(new ProcessBuilder("apt-get", "update", "-qq"));
            run(new ProcessBuilder(
                    "apt-get",
                    "install",
                    "-y",
                    "-qq",
                    "--no-install-recommends",
                    "python3-networkx",
                    "python3-igraph"));
        }
    }

    private static void run(ProcessBuilder command) throws IOException, InterruptedException {
        if (command.redirectOutput() == ProcessBuilder.Redirect.PIPE) {
            command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        var process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        AtExit.run(process::destroy);
        if (!process.waitFor(2, TimeUnit.HOURS) || process.exitValue() != 0) {
            process.destroy();
            throw new IOException("This did not work: " + String.join(" ", command.command())
                    + "; the peers are Debian's python3-networkx and python3-igraph.");
        }
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
