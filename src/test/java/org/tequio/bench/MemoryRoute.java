package org.tequio.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The floor of answers: a Vert.x server, as Quarkus has inside, that sends the same bytes from memory. */
final class MemoryRoute implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final int port;

    private MemoryRoute(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * In a process of its own, as the application is.
     *
     * @param bodies what it answers, by the path
     */
    static MemoryRoute of(Map<String, String> bodies, Path folder) throws IOException {
        var file = folder.resolve("memory-route.json");
        JSON.writeValue(file.toFile(), bodies);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        MemoryRoute.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        AtExit.run(process::destroy);
        return new MemoryRoute(process, Integer.parseInt(process.inputReader().readLine()));
    }

    Api api() {
        return new Api(String.valueOf(port), "nobody");
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** @param arguments the file that holds the bodies */
    public static void main(String... arguments) throws IOException {
        var bodies = new HashMap<String, Buffer>();
        JSON.readTree(Path.of(arguments[0]).toFile())
                .properties()
                .forEach(body ->
                        bodies.put(body.getKey(), Buffer.buffer(body.getValue().asText())));
        Vertx.vertx()
                .createHttpServer()
                .requestHandler(request -> request.response()
                        .putHeader("Content-Type", "application/json;charset=UTF-8")
                        .end(bodies.get(request.path())))
                .listen(0, "127.0.0.1")
                .onSuccess(server -> System.out.println(server.actualPort()));
    }
}
