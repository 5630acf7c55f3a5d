package org.tequio.exchange.imports;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.tequio.engines.TestPackage;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitEnd;

/** An import of whatever files, with whatever parameters. */
final class Sending {

    private final String source;
    private RequestSpecification request;

    private Sending(String source, RequestSpecification request) {
        this.source = source;
        this.request = request.queryParam("source", source);
    }

    static Sending ofNewSource() {
        return of(TestPackage.ofNewSource().source());
    }

    static Sending of(String source) {
        return new Sending(source, admin());
    }

    static Sending by(RequestSpecification caller) {
        return new Sending(TestPackage.ofNewSource().source(), caller);
    }

    String source() {
        return source;
    }

    Sending with(Map<String, ?> parameters) {
        request = request.queryParams(parameters);
        return this;
    }

    Sending part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Sending part(String name, byte[] content) {
        request = request.multiPart(name, name + ".txt", content, "application/octet-stream");
        return this;
    }

    /** All of the body, in place of parts. */
    Sending zip(byte[] content) {
        request = request.contentType("application/zip").body(content);
        return this;
    }

    ValidatableResponse answer() {
        return request.post("/api/v1/imports").then();
    }

    /** The import at its end. */
    JsonPath job() {
        return awaitEnd(answer().statusCode(202).extract().jsonPath().getString("id"));
    }
}
