package org.tequio.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The application's HTTP interface, asked as its administrator. */
record Api(String address, String adminKey) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    static Api of(DataFolder folder) throws IOException {
        return new Api("http://127.0.0.1:" + folder.httpPort(), folder.adminKey());
    }

    boolean isReady() throws IOException, InterruptedException {
        return get("/q/health/ready").statusCode() == 200;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).build(), BodyHandlers.ofString());
    }

    /** The answer, if it is 200; every other is an exception that says what it was. */
    JsonNode json(String path) throws IOException, InterruptedException {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IOException("%s answers %d: %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }

    /** Sends a data package; whether that is acknowledged shows in the future's answer. */
    CompletableFuture<HttpResponse<String>> send(DataPackage files, String source) {
        var request = request("/api/v1/imports?source=" + source)
                .header("Content-Type", "multipart/form-data; boundary=" + DataPackage.BOUNDARY)
                .POST(BodyPublishers.ofString(files.form()))
                .build();
        return HTTP.sendAsync(request, BodyHandlers.ofString());
    }

    /** Sends a data package as a zip. */
    HttpResponse<String> send(byte[] zip, String query) throws IOException, InterruptedException {
        var request = request("/api/v1/imports?" + query)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(zip))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).build(), BodyHandlers.ofByteArray()).body();
    }

    /** The same, asked with a key that the register keeps. */
    Api withAnotherKey() throws IOException, InterruptedException {
        var request = request("/api/v1/keys")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"label\": \"Another office\", \"role\": \"admin\"}"))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        return new Api(address, JSON.readTree(answer.body()).get("key").asText());
    }

    /** As a stranger asks. */
    static HttpResponse<String> getWithoutKey(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(LONGEST);
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + adminKey)
                .timeout(LONGEST);
    }
}
