package org.tequio.contract;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An address that is none is answered as any other mistake. */
@QuarkusTest
class UnreadableAddressTest {

    @TestHTTPResource("/")
    URI address;

    private RawHttp http;

    @BeforeEach
    void begin() {
        http = new RawHttp(address.getPort());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/actors?q=100%",
                "/api/v1/actors?kind=%ZZ",
                "/api/v1/actors?q=coop|cab",
                "/api/v1/actors?q={q}",
                "/api/v1/actors/{id}",
                "/api/v1/actors?%=1",
                "/api/v1/actors/%",
                "/api/v1/actors/%ZZ",
                "/api/v1/\\actors",
                "/api/v1/actors?q=solidarité",
                "/%"
            })
    void isAProblemThatSaysHowToWriteIt(String unreadable) {
        var answer = http.send("get", unreadable, Map.of());
        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.mediaType());
        assertTrue(answer.body().contains("percent sign is written %25"), answer::body);
        assertEquals(
                List.of(), new AnswerCheck(Contract.committed()).faults("get", "/api/v1/actors", answer), answer::body);
    }

    @Test
    void hasNoBodyWhereOnlyTheHeadIsAskedFor() {
        var answer = http.send("head", "/api/v1/actors?q=100%", Map.of());
        assertEquals(400, answer.status());
        assertEquals("", answer.body());
    }
}
