package org.tequio.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Submitted;

import javax.sql.DataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The same request under the same key is one submission, however often and at whatever time it comes. */
@QuarkusTest
class IdempotencyTest {

    private static final int KEYS = Integer.getInteger("tequio.idempotency.keys", 40);
    private static final int COPIES = 8;

    @Inject
    DataSource register;

    @Test
    void copiesAtTheSameTimeAreOneSubmission() throws Exception {
        var name = "Copias " + UUID.randomUUID();
        try (var senders = new Senders(COPIES)) {
            for (int i = 0; i < KEYS; i++) {
                var key = UUID.randomUUID().toString();
                var answers = senders.all(() -> untilAnswered(key, name));
                answers.forEach(answer -> assertArrayEquals(
                        answers.get(0).asByteArray(), answer.asByteArray(), "every copy gets the same bytes"));
            }
        }
        assertEquals(KEYS, count(name));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        var key = UUID.randomUUID().toString();
        send(key, "Una").then().statusCode(201);
        send(key, "Otra").then().statusCode(422).body("type", equalTo("/problems/unprocessable"));
    }

    private static Response untilAnswered(String key, String name) {
        var answer = send(key, name);
        while (answer.statusCode() == 409) {
            answer = send(key, name);
        }
        answer.then().statusCode(201);
        return answer;
    }

    private static Response send(String key, String name) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Submitted.statement(
                        "actor", Map.of("name", name, "kind", "cooperative", "country", "MX"), "copies@example.org"))
                .post("/api/v1/submissions");
    }

    private int count(String title) throws Exception {
        try (var connection = register.getConnection();
                var query = connection.prepareStatement("SELECT count(*) FROM submission WHERE title = ?")) {
            query.setString(1, title);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Sends the same at the same time. */
    private record Senders(ExecutorService threads, int number) implements AutoCloseable {

        Senders(int number) {
            this(Executors.newFixedThreadPool(number), number);
        }

        List<Response> all(Callable<Response> sending) throws Exception {
            var answers = new ArrayList<Response>();
            for (var sent : threads.invokeAll(Collections.nCopies(number, sending))) {
                answers.add(sent.get());
            }
            return answers;
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
