package org.tequio.embedded;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** CSV files as {@code multipart/form-data} (RFC 7578), read only while they are sent. */
final class MultipartForm {

    private final String boundary = Keys.random();
    private final List<BodyPublisher> parts = new ArrayList<>();

    void addFile(String field, Path file) throws FileNotFoundException {
        var head = """
                --%s
                Content-Disposition: form-data; name="%s"; filename="%s"
                Content-Type: text/csv; charset=utf-8

                """.formatted(boundary, field, file.getFileName());
        parts.add(text(head));
        parts.add(BodyPublishers.ofFile(file));
        parts.add(text("\n"));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() {
        var all = new ArrayList<>(parts);
        all.add(text("--" + boundary + "--\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    private static BodyPublisher text(String lines) {
        return BodyPublishers.ofString(lines.replace("\n", "\r\n"));
    }
}
