package org.tequio.exchange.exports;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PlacedAnswerTest {

    private static final int SECONDS = 20;

    private final Vertx vertx = Vertx.vertx();
    private final CountDownLatch givenBack = new CountDownLatch(1);

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void ofAClientThatLeftBeforeItWasMadeItHoldsNothing() throws Exception {
        var made = new CompletableFuture<PlacedAnswer>();
        int port = serve(exchange -> exchange.response()
                .closeHandler(left -> made.complete(new PlacedAnswer(out -> {}, exchange, givenBack::countDown))));
        askAndLeave(port);
        var answer = made.get(SECONDS, TimeUnit.SECONDS);
        assertTrue(givenBack.await(SECONDS, TimeUnit.SECONDS));
        assertThrows(IOException.class, () -> answer.write(OutputStream.nullOutputStream()));
    }

    private int serve(Handler<RoutingContext> handler) throws Exception {
        var router = Router.router(vertx);
        router.route().handler(handler);
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(SECONDS, TimeUnit.SECONDS)
                .actualPort();
    }

    private static void askAndLeave(int port) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
