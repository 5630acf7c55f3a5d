package org.tequio.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.util.Timeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The application over HTTP, as its administrator. Whoever asks waits in a call that reads the connection itself, as JDBC
 * does: a client that hands each answer from thread to thread would count as time of the application.
 */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Timeout PATIENCE = Timeout.ofHours(1);

    private final HttpClient http = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setDefaultConnectionConfig(
                            ConnectionConfig.custom().setSocketTimeout(PATIENCE).build())
                    .setMaxConnPerRoute(Clients.NUMBER)
                    .build())
            .setDefaultRequestConfig(
                    RequestConfig.custom().setResponseTimeout(PATIENCE).build())
            .disableAutomaticRetries()
            .disableContentCompression()
            .build();
    private final String address;
    private final String key;

    Api(String port, String key) {
        this.address = "http://127.0.0.1:" + port;
        this.key = key;
    }

    JsonNode get(String path) throws IOException {
        return JSON.readTree(text(path));
    }

    String text(String path) throws IOException {
        return succeed(getting(path), Api::body);
    }

    /** The sum of the metrics whose lines begin so. */
    double metric(String beginning) throws IOException {
        return text("/q/metrics")
                .lines()
                .filter(line -> line.startsWith(beginning))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** Reads an answer to its end, as fast as it comes, and keeps nothing of it. */
    void drain(String path) throws IOException {
        succeed(getting(path), answer -> answer.getEntity().getContent().transferTo(OutputStream.nullOutputStream()));
    }

    /** Keeps an answer in a file. */
    void save(String path, Path file) throws IOException {
        succeed(getting(path), answer -> Files.copy(answer.getEntity().getContent(), file));
    }

    JsonNode post(String path, HttpEntity body) throws IOException {
        return JSON.readTree(succeed(posting(path).setEntity(body), Api::body));
    }

    JsonNode post(String path) throws IOException {
        return JSON.readTree(succeed(posting(path), Api::body));
    }

    /** The entity tag of an answer. */
    String tag(String path) throws IOException {
        return succeed(getting(path), answer -> answer.getHeader("ETag").getValue());
    }

    /** Asks again for what is known already. */
    void unchanged(String path, String tag) throws IOException {
        int status = send(getting(path).setHeader("If-None-Match", tag), ClassicHttpResponse::getCode);
        if (status != 304) {
            throw new IOException("%s answers %d, not 304".formatted(path, status));
        }
    }

    /** A text as it stands in an answer. */
    static String quoted(String text) throws IOException {
        return JSON.writeValueAsString(text);
    }

    /** The status alone, for who wants to count failures. */
    int status(String path) throws IOException {
        return send(getting(path), ClassicHttpResponse::getCode);
    }

    private ClassicRequestBuilder getting(String path) {
        return ClassicRequestBuilder.get(address + path);
    }

    private ClassicRequestBuilder posting(String path) {
        return ClassicRequestBuilder.post(address + path);
    }

    private <T> T succeed(ClassicRequestBuilder request, HttpClientResponseHandler<T> reading) throws IOException {
        return send(request, answer -> {
            if (answer.getCode() >= 300) {
                throw new IOException("%s answers %d: %s".formatted(request.getUri(), answer.getCode(), body(answer)));
            }
            return reading.handleResponse(answer);
        });
    }

    private <T> T send(ClassicRequestBuilder request, HttpClientResponseHandler<T> reading) throws IOException {
        return http.execute(request.setHeader("Authorization", "Bearer " + key).build(), reading);
    }

    private static String body(ClassicHttpResponse answer) throws IOException, HttpException {
        return EntityUtils.toString(answer.getEntity(), StandardCharsets.UTF_8);
    }
}
