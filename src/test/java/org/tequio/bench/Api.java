package org.tequio.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** The application over HTTP, as its administrator. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String key;

    Api(String port, String key) {
        this.address = "http://127.0.0.1:" + port;
        this.key = key;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(text(path));
    }

    String text(String path) throws IOException, InterruptedException {
        return expect(send(request(path)));
    }

    /** The sum of the metrics whose lines begin so. */
    double metric(String beginning) throws IOException, InterruptedException {
        return text("/q/metrics")
                .lines()
                .filter(line -> line.startsWith(beginning))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** Reads an answer to its end, as fast as it comes, and keeps nothing of it. */
    void drain(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).build(), BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException("%s answers %d".formatted(path, answer.statusCode()));
            }
            body.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Keeps an answer in a file. */
    void save(String path, Path file) throws IOException, InterruptedException {
        int status = http.send(request(path).build(), BodyHandlers.ofFile(file)).statusCode();
        if (status != 200) {
            throw new IOException("%s answers %d".formatted(path, status));
        }
    }

    JsonNode post(String path, String contentType, BodyPublisher body) throws IOException, InterruptedException {
        return JSON.readTree(
                expect(send(request(path).header("Content-Type", contentType).POST(body))));
    }

    JsonNode post(String path) throws IOException, InterruptedException {
        return JSON.readTree(expect(send(request(path).POST(BodyPublishers.noBody()))));
    }

    /** The entity tag of an answer. */
    String tag(String path) throws IOException, InterruptedException {
        return send(request(path)).headers().firstValue("ETag").orElseThrow();
    }

    /** Asks again for what is known already. */
    void unchanged(String path, String tag) throws IOException, InterruptedException {
        int status = send(request(path).header("If-None-Match", tag)).statusCode();
        if (status != 304) {
            throw new IOException("%s answers %d, not 304".formatted(path, status));
        }
    }

    /** A text as it stands in an answer. */
    static String quoted(String text) throws IOException {
        return JSON.writeValueAsString(text);
    }

    /** The status alone, for who wants to count failures. */
    int status(String path) throws IOException, InterruptedException {
        return send(request(path)).statusCode();
    }

    private static String expect(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException("%s answers %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofHours(1))
                .header("Authorization", "Bearer " + key);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
