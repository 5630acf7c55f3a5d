package org.tequio.contract;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Whatever stands in a header that clients send with every GET, it is answered or refused as the contract says. */
@QuarkusTest
class HostileHeadersTest {

    private static final String ACTORS = "/api/v1/actors";
    private static final int VALUES = 200;
    private static final long SEED = 4;
    /** Above, the server itself refuses a header. */
    private static final int LONGEST = 4_000;

    /** What parsers of such headers stumble over. */
    private static final List<String> SIGNS = List.of(
            "-", "--", "en,-", "en-", ",", ",,", ";", "fr;", "fr;q", "fr;q=", "*-*", "=", "/", "*/", "a/b;q=x", "\"",
            "W/", "W/\"");

    @TestHTTPResource("/")
    URI address;

    @ParameterizedTest
    @ValueSource(strings = {"Accept-Language", "Accept", "If-None-Match", "If-Match", "If-Modified-Since"})
    void noHeaderIsMoreThanAValue(String header) throws IOException {
        var http = new RawHttp(address.getPort());
        var contract = new AnswerCheck(Contract.committed());
        var faults = new ArrayList<String>();
        try (var silent = new SilentPort()) {
            var hostile = HostileValue.some(VALUES, SEED, silent.port()).stream()
                    .filter(HostileValue::fitsAHeader)
                    .map(HostileValue::text)
                    .filter(text -> text.length() < LONGEST);
            Stream.concat(SIGNS.stream(), hostile).forEach(text -> {
                var answer = http.send("get", ACTORS + "?limit=1", Map.of(header, text));
                if (answer.status() >= 500) {
                    faults.add("%s: %s fails".formatted(header, text));
                }
                contract.faults("get", ACTORS, answer)
                        .forEach(fault -> faults.add("%s: %s %s".formatted(header, text, fault)));
            });
            assertEquals(0, silent.calls(), "connections to a port that only hostile values name");
        }
        assertEquals(List.of(), faults);
    }
}
