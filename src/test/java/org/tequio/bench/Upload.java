package org.tequio.bench;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A data package as {@code multipart/form-data} (RFC 7578), read from disk while it is sent. */
final class Upload {

    private static final String BOUNDARY = "tequio-bench-4qz0v8";

    static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private Upload() {}

    static BodyPublisher of(Path folder) throws FileNotFoundException {
        var parts = new ArrayList<BodyPublisher>();
        for (var file : List.of("actors", "alliances", "memberships", "experiences")) {
            parts.add(text("""
                    --%s
                    Content-Disposition: form-data; name="%s"; filename="%s.csv"
                    Content-Type: text/csv; charset=utf-8

                    """.formatted(BOUNDARY, file, file)));
            parts.add(BodyPublishers.ofFile(folder.resolve(file + ".csv")));
            parts.add(text("\n"));
        }
        parts.add(text("--" + BOUNDARY + "--\n"));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private static BodyPublisher text(String lines) {
        return BodyPublishers.ofString(lines.replace("\n", "\r\n"));
    }
}
