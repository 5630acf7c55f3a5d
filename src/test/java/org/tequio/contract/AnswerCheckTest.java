package org.tequio.contract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.contract.AnswerCheck.Answer;

import java.util.List;

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

    @Test
    void aHeadIsAGetWithoutItsBody() {
        assertEquals(List.of(), CHECK.faults("HEAD", "/api/actors/x", new Answer(200, "application/json", "")));
        assertFalse(
                CHECK.faults("HEAD", "/api/actors/x", new Answer(500, "", "")).isEmpty());
    }
}
