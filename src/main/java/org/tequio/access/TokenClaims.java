package org.tequio.access;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a verified token says. */
record TokenClaims(JsonNode json) {

    /**
     * The texts of a list, each as it is, or those of one text that spaces divide, as in {@code scope}; none of anything
     * else.
     */
    Set<String> texts(String path) {
        var claim = json.has(path) ? json.get(path) : json.at(JsonPointer.compile("/" + path));
        var texts = claim.isArray()
                ? StreamSupport.stream(claim.spliterator(), false)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                : Stream.of(claim)
                        .filter(JsonNode::isTextual)
                        .flatMap(text -> Stream.of(text.asText().split(" ")));
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.toSet());
    }

    /** Reads tokens that are verified. */
    @ApplicationScoped
    static class Reader {

        private final ObjectMapper mapper;

        Reader(ObjectMapper mapper) {
            this.mapper = mapper;
        }

        TokenClaims of(JsonWebToken token) {
            var payload = token.getRawToken().split("\\.")[1];
            try {
                return new TokenClaims(mapper.readTree(Base64.getUrlDecoder().decode(payload)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
