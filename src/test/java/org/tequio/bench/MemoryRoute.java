package org.tequio.bench;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The floor of an answer: a Vert.x server, as Quarkus has inside, that sends the same bytes whatever it is asked. */
final class MemoryRoute implements AutoCloseable {

    private final Process process;
    private final int port;

    private MemoryRoute(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** In a process of its own, as the application is. */
    static MemoryRoute of(String body, Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("memory-route.json"), body);
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

    /** @param arguments the file that holds the body */
    public static void main(String... arguments) throws IOException {
        var body = Buffer.buffer(Files.readString(Path.of(arguments[0])));
        Vertx.vertx()
                .createHttpServer()
                .requestHandler(request -> request.response()
                        .putHeader("Content-Type", "application/json;charset=UTF-8")
                        .end(body))
                .listen(0, "127.0.0.1")
                .onSuccess(server -> System.out.println(server.actualPort()));
    }
}
