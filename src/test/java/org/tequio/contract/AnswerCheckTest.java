package org.tequio.contract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.contract.AnswerCheck.Answer;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** An answer that differs from the contract does not pass. */
class AnswerCheckTest {

    private static final AnswerCheck CHECK = new AnswerCheck(Contract.parse("""
            openapi: 3.1.0
            info: {title: T, version: '1'}
            components:
              schemas:
                Problem: {type: object, required: [status], properties: {status: {type: integer}}}
                Actor:
                  type: object
                  required: [id, city]
                  properties:
                    id: {type: string}
                    city: {type: [string, 'null']}
                    seenOn: {type: string, format: date}
              responses:
                NotFound:
                  description: None.
                  content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}
            paths:
              /api/actors/{id}:
                get:
                  responses:
                    '200':
                      description: The actor.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Actor'}}}
                    '304': {description: The same.}
                    '404': {$ref: '#/components/responses/NotFound'}
              /api/actors/all:
                get:
                  responses: {'204': {description: All.}}
              /api/actors/{id}/version:
                get:
                  responses:
                    '200':
                      description: Its version.
                      headers:
                        ETag: {required: true, schema: {type: string}}
                        Link: {schema: {type: string}}
                    '304': {description: The same.}
                    '412': {description: Another one., headers: {Link: {schema: {type: string}}}}
            """));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            /api/actors/x    | 200 | application/json         | {"id":"x","city":null}
            /api/actors/x    | 200 | application/json         | {"id":"x","city":"Thiès","seenOn":"2026-11-24"}
            /api/actors/x    | 304 | ``                       | ``
            /api/actors/x    | 404 | application/problem+json | {"status":404}
            /api/actors/all  | 204 | ``                       | ``
            /api/nowhere     | 404 | application/problem+json | {"status":404}
            """)
    void whatTheContractSaysPasses(String path, int status, String mediaType, String body) {
        assertEquals(List.of(), CHECK.faults("GET", path, new Answer(status, mediaType, body)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            /api/actors/x    | 200 | application/json         | {"id":"x"}
            /api/actors/x    | 200 | application/json         | {"id":null,"city":null}
            /api/actors/x    | 200 | application/json         | {"id":"x","city":null,"town":"Thiès"}
            /api/actors/x    | 200 | application/json         | {"id":"x","city":null,"seenOn":"soon"}
            /api/actors/x    | 200 | application/json         | {"id":
            /api/actors/x    | 200 | application/json         | ``
            /api/actors/x    | 200 | text/html                | <p>
            /api/actors/x    | 304 | application/json         | {}
            /api/actors/x    | 404 | application/json         | {"status":404}
            /api/actors/x    | 404 | ``                       | ``
            /api/actors/x    | 500 | application/problem+json | {"status":500}
            /api/actors/all  | 200 | application/json         | {}
            /api/nowhere     | 200 | application/json         | {}
            """)
    void whatItDoesNotSayFails(String path, int status, String mediaType, String body) {
        assertFalse(
                CHECK.faults("GET", path, new Answer(status, mediaType, body)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | etag
            200 | etag link content-type access-control-allow-origin
            304 | etag
            412 | link
            """)
    void headersThatTheContractSaysPass(int status, String headers) {
        assertEquals(List.of(), headerFaults(status, headers));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | link                  | The header ETag is missing.
            200 | etag retry-after      | The header retry-after is not declared.
            304 | etag retry-after      | The header retry-after is not declared.
            412 | etag                  | The header etag is not declared.
            """)
    void headersThatItDoesNotSayFail(int status, String headers, String fault) {
        assertEquals(List.of(fault), headerFaults(status, headers));
    }

    private static List<String> headerFaults(int status, String headers) {
        return CHECK.faults("GET", "/api/actors/x/version", new Answer(status, "", "", Set.of(headers.split(" "))));
    }

    @Test
    void aHeadIsAGetWithoutItsBody() {
        assertEquals(List.of(), CHECK.faults("HEAD", "/api/actors/x", new Answer(200, "application/json", "")));
        assertFalse(
                CHECK.faults("HEAD", "/api/actors/x", new Answer(500, "", "")).isEmpty());
    }
}
