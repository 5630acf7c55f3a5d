package org.tequio.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Neo4j in a process of its own: this same jar, run with the command of {@link Neo4jCommand}. */
record Neo4j(DataFolder folder, int port, String heap, String pageCache) implements Program {

    static final String READY = "neo4j.ready";

    @Override
    public String name() {
        return "neo4j";
    }

    @Override
    public String title() {
        return "Neo4j";
    }

    @Override
    public Path log() {
        return folder.logs().resolve("neo4j.log");
    }

    /** What the last one said is not to be taken for the word of one that is given the same process id. */
    @Override
    public void prepare() throws IOException {
        folder.file(READY).delete();
    }

    /** Its standard input stays open: when the launcher dies, Neo4j reads the end of it and stops by itself. */
    @Override
    public ProcessBuilder command() {
        var options = List.of("-Xmx" + heap, "-XX:+ExitOnOutOfMemoryError", "-XX:+DisableExplicitGC");
        var arguments = List.of(
                "neo4j",
                "--data",
                folder.root().toString(),
                "--port",
                String.valueOf(port),
                "--neo4j-pagecache",
                pageCache);
        return new ChildJvm(options, OwnJar.path(), arguments).into(log());
    }

    @Override
    public boolean isReady(Process running) throws IOException {
        var ready = folder.file(READY);
        return ready.exists() && ready.read().equals(String.valueOf(running.pid()));
    }

    @Override
    public void end(Process running) throws InterruptedException {
        Ending.of(running.toHandle(), Duration.ofSeconds(60));
    }

    String uri() {
        return "bolt://127.0.0.1:" + port;
    }
}
