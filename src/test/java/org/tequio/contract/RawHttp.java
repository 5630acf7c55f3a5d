package org.tequio.contract;

import org.tequio.contract.AnswerCheck.Answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Sends a request as it is written, with no client library to mend it; speaks HTTP/1.0, so that an answer just ends. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    Answer send(String method, String address, Map<String, String> headers) {
        var head = new StringBuilder(
                "%s %s HTTP/1.0\r\nHost: localhost\r\n".formatted(method.toUpperCase(Locale.ROOT), address));
        headers.forEach((name, value) -> head.append("%s: %s\r\n".formatted(name, value)));
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write((head + "Content-Length: 0\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("%s %.200s".formatted(method, address), e);
        }
    }

    private static Answer parse(String answer) {
        int end = answer.indexOf(END_OF_HEAD);
        var lines = answer.substring(0, end).split("\r\n");
        var mediaType = Arrays.stream(lines)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type:"))
                .map(line -> AnswerCheck.mediaType(
                        line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElse("");
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]),
                mediaType,
                answer.substring(end + END_OF_HEAD.length()),
                AnswerCheck.names(Arrays.stream(lines).skip(1).map(line -> line.substring(0, line.indexOf(':')))));
    }
}
