package org.tequio.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** Organisations that register, and the moderator that lets them in, over HTTP. */
record Registrar(Api api, Mailbox mailbox) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A submission that arrived. */
    record Submission(String id, String token, JsonNode duplicates) {}

    Submission submit(String type, Map<String, ?> part, String email) throws Exception {
        var body = Map.of(
                "type",
                type,
                type,
                part,
                "contact",
                Map.of("email", email),
                "reason",
                "We know.",
                "sources",
                List.of(Map.of("url", "https://example.org/evidence")));
        var answer = send("POST", "/api/v1/submissions", "", body);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
        var receipt = JSON.readTree(answer.body());
        return new Submission(receipt.get("id").asText(), receipt.get("token").asText(), receipt.get("duplicates"));
    }

    /** Uses a link of the letter that came to this address as the so-manieth. */
    void use(String email, int letter, int link) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(api.address() + mailbox.links(email, letter).get(link)))
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.noBody());
        must(200, HTTP.send(request.build(), BodyHandlers.ofString()));
    }

    /** @return the id of the record that came of it */
    String accept(Submission submission) throws Exception {
        var seen = api.json("/api/v1/moderation/" + submission.id());
        var request = HttpRequest.newBuilder(
                        URI.create(api.address() + seen.get("decision").asText()))
                .header("Authorization", "Bearer " + api.adminKey())
                .header("Content-Type", "application/json")
                .header("If-Match", seen.get("etag").asText())
                .POST(BodyPublishers.ofString("{\"decision\": \"accept\"}"));
        must(200, HTTP.send(request.build(), BodyHandlers.ofString()));
        return record(submission);
    }

    String registered(String name, String email) throws Exception {
        var submission = submit("actor", Map.of("name", name, "kind", "cooperative", "country", "MX"), email);
        use(email, 1, 0);
        return accept(submission);
    }

    void withdraw(Submission submission) throws Exception {
        must(200, send("DELETE", "/api/v1/submissions/" + submission.id(), submission.token(), Map.of()));
    }

    void eraseContact(String actor) throws Exception {
        must(204, send("DELETE", "/api/v1/actors/" + actor + "/contact", api.adminKey(), Map.of()));
    }

    private String record(Submission submission) throws Exception {
        var answer = send("GET", "/api/v1/submissions/" + submission.id(), submission.token(), Map.of());
        var path = JSON.readTree(answer.body()).at("/links/record").asText();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> send(String method, String path, String bearer, Map<String, ?> body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(api.address() + path));
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (body.isEmpty()) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static void must(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.request() + " answers " + answer.statusCode() + ": " + answer.body());
        }
    }
}
