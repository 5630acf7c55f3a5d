package org.tequio.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The few requests that the launcher has for the application, as its administrator. */
record TequioApi(int port, AdminKey key, HttpClient http) {

    static final String HOST = "127.0.0.1";

    static final ObjectMapper JSON = new ObjectMapper();

    static TequioApi at(int port, AdminKey key) {
        return new TequioApi(port, key, HttpClient.newHttpClient());
    }

    String address() {
        return "http://" + HOST + ":" + port;
    }

    boolean isReady() throws InterruptedException {
        try {
            return send(request("/q/health/ready")).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    JsonNode projection() throws IOException, InterruptedException {
        return answer(request("/api/v1/admin/projection"));
    }

    Lag lag() throws IOException, InterruptedException {
        return new Lag(projection());
    }

    void startRebuild() throws IOException, InterruptedException {
        answer(request("/api/v1/admin/projection/rebuild").POST(BodyPublishers.noBody()));
    }

    /** @throws Conflict while graph and register are not level */
    JsonNode digests() throws IOException, InterruptedException {
        return answer(request("/api/v1/admin/projection/digest").timeout(Duration.ofMinutes(10)));
    }

    /** @throws Conflict while the graph is rebuilt */
    JsonNode recount() throws IOException, InterruptedException {
        return answer(request("/api/v1/admin/projection/recount").timeout(Duration.ofMinutes(10)));
    }

    /** The lines of a verification of the audit log, as they come. */
    BufferedReader auditVerification(List<String> anchors) throws IOException, InterruptedException {
        var query = anchors.stream().map(anchor -> "anchor=" + anchor).collect(Collectors.joining("&", "?", ""));
        return lines("/api/v1/admin/audit/verification" + query);
    }

    /** What was changed after a revision up to another, a line of JSON for each change. */
    BufferedReader changes(long since, long until) throws IOException, InterruptedException {
        return lines("/api/v1/changes?since=%d&until=%d".formatted(since, until));
    }

    JsonNode release(String id) throws IOException, InterruptedException {
        return answer(request("/api/v1/releases/" + URLEncoder.encode(id, UTF_8)));
    }

    JsonNode importJob(String id) throws IOException, InterruptedException {
        return answer(request("/api/v1/imports/" + id));
    }

    /** Answers the id of the job that imports it. */
    String startImport(DataPackage sample) throws IOException, InterruptedException {
        var form = sample.form();
        return answer(request("/api/v1/imports?source=tequio-sample&dryRun=false")
                        .header("Content-Type", form.contentType())
                        .POST(form.body()))
                .required("id")
                .asText();
    }

    private BufferedReader lines(String path) throws IOException, InterruptedException {
        var request = request(path).timeout(Duration.ofMinutes(10));
        var answer = http.send(authorised(request).build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            mustBeFine(answer, new String(answer.body().readAllBytes(), UTF_8));
        }
        return new BufferedReader(new InputStreamReader(answer.body(), UTF_8));
    }

    /** An application that is starting again, or misses an engine, is worth another try; a plain no is not. */
    private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = send(authorised(request));
        mustBeFine(answer, answer.body());
        return JSON.readTree(answer.body());
    }

    private void mustBeFine(HttpResponse<?> answer, String body) throws IOException {
        if (answer.statusCode() == 500) {
            throw new Fault();
        }
        if (answer.statusCode() > 500) {
            throw new IOException("The application answers " + answer.statusCode());
        }
        if (answer.statusCode() == 409) {
            throw new Conflict();
        }
        if (answer.statusCode() >= 300) {
            throw new Refusal("The application refuses %s with %d: %s", answer.uri(), answer.statusCode(), body);
        }
    }

    private HttpRequest.Builder authorised(HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + key.value());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** The application met what nobody foresaw: seldom better the next time. */
    static final class Fault extends IOException {

        private static final long serialVersionUID = 1L;

        Fault() {
            super("The application answers 500: its reason is at the end of its log.");
        }
    }

    /** Not now, but later. */
    static final class Conflict extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
