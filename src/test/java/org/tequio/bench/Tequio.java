package org.tequio.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A Tequio of our own, with its databases, and every way into it. */
record Tequio(
        Launched launched,
        Api api,
        Register register,
        GraphAccess graph,
        Program application,
        Program postgres,
        Program neo4j)
        implements AutoCloseable {

    private static final long GLANCE_MILLIS = 20;

    static Tequio start(Path folder) throws IOException, InterruptedException, SQLException {
        var launched = Launched.tequio(folder);
        return new Tequio(
                launched,
                new Api(launched.value("http.port"), launched.adminKey()),
                new Register(launched),
                new GraphAccess(launched),
                launched.program("application"),
                launched.program("postgres"),
                launched.program("neo4j"));
    }

    List<Program> programs() {
        return List.of(application, postgres, neo4j);
    }

    /** Waits until the graph has all that the register has, and is not being rebuilt. */
    void awaitLevel(Progress progress) throws SQLException, InterruptedException {
        long latest = register.latest();
        while (graph.isRebuilding() || graph.revision() < latest) {
            progress.glimpse("graph at revision %d of %d, %,d records taken"
                    .formatted(graph.revision(), latest, graph.recordsTaken()));
            Thread.sleep(GLANCE_MILLIS);
        }
    }

    /** A figure about a graph that is not what it should be would say nothing. */
    void proveGraph() throws IOException, InterruptedException {
        var digest = api.get("/api/v1/admin/projection/digest");
        if (!digest.required("equal").asBoolean()) {
            throw new IOException("Graph and register differ: " + digest);
        }
    }

    @Override
    public void close() throws SQLException {
        graph.close();
        register.close();
        launched.close();
    }
}
