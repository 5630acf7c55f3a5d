package org.tequio.bench;

import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What is imported, as {@code multipart/form-data} (RFC 7578), read from disk while it is sent. */
final class Upload {

    private static final ContentType CSV = ContentType.create("text/csv", StandardCharsets.UTF_8);
    private static final ContentType YAML = ContentType.create("application/yaml", StandardCharsets.UTF_8);

    private Upload() {}

    /** All files of a data package. */
    static HttpEntity of(Path folder) {
        var parts = MultipartEntityBuilder.create();
        for (var part : List.of("actors", "alliances", "memberships", "experiences")) {
            add(parts, part, folder.resolve(part + ".csv"));
        }
        return parts.build();
    }

    /** A file of actors alone. */
    static HttpEntity actors(Path file) {
        return add(MultipartEntityBuilder.create(), "actors", file).build();
    }

    /** The same file as if it were somebody else's, with a mapping that says what its columns mean. */
    static HttpEntity actors(Path file, String mapping) {
        var parts = MultipartEntityBuilder.create()
                .addBinaryBody("mapping", mapping.getBytes(StandardCharsets.UTF_8), YAML, "mapping");
        return add(parts, "data", file).build();
    }

    private static MultipartEntityBuilder add(MultipartEntityBuilder parts, String name, Path file) {
        return parts.addBinaryBody(name, file.toFile(), CSV, name);
    }
}
