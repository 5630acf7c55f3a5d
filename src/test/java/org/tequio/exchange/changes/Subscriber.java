package org.tequio.exchange.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Keeps a copy of the register by server-sent events, as an {@code EventSource} that is cut off now and then would. */
final class Subscriber {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** A comment begins with a colon. */
    private static final String NOTHING_NEW = ":";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final Map<String, String> copy = new HashMap<>();
    private String lastId = "";

    Subscriber(URI address) {
        this.address = address;
    }

    /** Each record's version and status. */
    Map<String, String> copy() {
        return copy;
    }

    /** Connects, takes so many lines or as many as there are, and hangs up wherever that is. */
    void read(int lines) throws IOException, InterruptedException {
        try (var stream = connect()) {
            var event = new Event();
            for (int i = 0; i < lines; i++) {
                var line = stream.readLine();
                if (line.startsWith(NOTHING_NEW)) {
                    return;
                }
                event = take(line, event);
            }
        }
    }

    void readUpTo(long revision) throws IOException, InterruptedException {
        try (var stream = connect()) {
            var event = new Event();
            while (lastId.isEmpty() || Long.parseLong(lastId) < revision) {
                event = take(stream.readLine(), event);
            }
        }
    }

    private BufferedReader connect() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        var answer = client.send(request.build(), BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /** An event counts when the empty line behind it has come. */
    private Event take(String line, Event event) throws IOException {
        if (line.isEmpty()) {
            if (event.data != null) {
                apply(JSON.readTree(event.data));
            }
            lastId = event.id == null ? lastId : event.id;
            return new Event();
        }
        if (line.startsWith("data:")) {
            event.data = line.substring("data:".length());
        } else if (line.startsWith("id:")) {
            event.id = line.substring("id:".length()).strip();
        }
        return event;
    }

    private void apply(JsonNode change) {
        copy.put(
                change.path("id").asText(),
                change.path("version").asInt() + " " + change.path("status").asText());
    }

    private static final class Event {
        private String id;
        private String data;
    }
}
