package org.tequio.embedded;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command that starts the engines can be told. */
final class EngineOptions {

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder for databases, keys and logs; made if it is missing.")
    Path data;

    @Option(
            names = "--neo4j-heap",
            paramLabel = "SIZE",
            defaultValue = "${env:TEQUIO_NEO4J_HEAP:-1g}",
            description = "Heap of Neo4j (TEQUIO_NEO4J_HEAP), here ${DEFAULT-VALUE}.")
    String heap;

    @Option(
            names = "--neo4j-pagecache",
            paramLabel = "SIZE",
            defaultValue = "${env:TEQUIO_NEO4J_PAGECACHE:-512m}",
            description = "Page cache of Neo4j (TEQUIO_NEO4J_PAGECACHE), here ${DEFAULT-VALUE}.")
    String pageCache;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this.")
    private boolean help;
}
