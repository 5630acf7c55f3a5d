package org.tequio.bench;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is imported, as {@code multipart/form-data} (RFC 7578), read from disk while it is sent. */
final class Upload {

    private static final String BOUNDARY = "tequio-bench-4qz0v8";

    static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private Upload() {}

    /** All files of a data package. */
    static BodyPublisher of(Path folder) throws FileNotFoundException {
        var parts = new ArrayList<BodyPublisher>();
        for (var file : List.of("actors", "alliances", "memberships", "experiences")) {
            parts.add(part(file, "text/csv", BodyPublishers.ofFile(folder.resolve(file + ".csv"))));
        }
        return whole(parts);
    }

    /** A file of actors alone. */
    static BodyPublisher actors(Path file) throws FileNotFoundException {
        return whole(List.of(part("actors", "text/csv", BodyPublishers.ofFile(file))));
    }

    /** The same file as if it were somebody else's, with a mapping that says what its columns mean. */
    static BodyPublisher actors(Path file, String mapping) throws FileNotFoundException {
        return whole(List.of(
                part("mapping", "application/yaml", BodyPublishers.ofString(mapping)),
                part("data", "text/csv", BodyPublishers.ofFile(file))));
    }

    private static BodyPublisher part(String name, String type, BodyPublisher content) {
        return BodyPublishers.concat(text("""
                --%1$s
                Content-Disposition: form-data; name="%2$s"; filename="%2$s"
                Content-Type: %3$s; charset=utf-8

                """.formatted(BOUNDARY, name, type)), content, text("\n"));
    }

    private static BodyPublisher whole(List<BodyPublisher> parts) {
        var all = new ArrayList<>(parts);
        all.add(text("--" + BOUNDARY + "--\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    private static BodyPublisher text(String lines) {
        return BodyPublishers.ofString(lines.replace("\n", "\r\n"));
    }
}
