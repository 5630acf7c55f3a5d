package org.tequio.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command with which {@code scripts/start} ends; only the heaps are smaller, and few messages make a load in bulk. */
record LauncherCommand(Path data, List<String> options) {

    Process start(Path output) throws IOException {
        var builder = new ProcessBuilder(words())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().put("TEQUIO_APP_OPTS", "-Xmx512m -Dtequio.projection.bulk-from=500");
        builder.environment().put("TEQUIO_NEO4J_HEAP", "512m");
        builder.environment().put("TEQUIO_NEO4J_PAGECACHE", "256m");
        return builder.start();
    }

    private List<String> words() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words = new ArrayList<>(List.of(java, "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        words.addAll(List.of("-jar", "deployment/embedded/target/embedded.jar", "start"));
        words.addAll(List.of("--data", data.toString(), "--port", "0"));
        words.addAll(List.of("--app", "target/quarkus-app/quarkus-run.jar", "--sample", "src/main/resources/sample"));
        words.addAll(options);
        return words;
    }
}
