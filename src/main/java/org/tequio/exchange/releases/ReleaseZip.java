package org.tequio.exchange.releases;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.tequio.exchange.exports.FrozenFile;
import org.tequio.register.Snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip of a release, written file after file; the last one has the checksums of all others. */
final class ReleaseZip {

    private static final String JSON = "application/json";

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final ObjectMapper json;
    private final List<Written> files = new ArrayList<>();

    ReleaseZip(OutputStream output, Instant madeAt, ObjectMapper json) {
        this.zip = new ZipOutputStream(output);
        this.time = LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC);
        this.json = json;
    }

    void add(FrozenFile file, Snapshot snapshot) throws IOException, SQLException {
        var written = write(file.path(), output -> file.body().write(snapshot, output));
        files.add(new Written(file.path(), file.mediaType(), file.columns(), written.bytes(), written.sha256()));
    }

    void add(String path, Object value) throws IOException, SQLException {
        var bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
        var written = write(path, output -> output.write(bytes));
        files.add(new Written(path, JSON, List.of(), written.bytes(), written.sha256()));
    }

    /** What is in it so far. */
    List<Written> files() {
        return List.copyOf(files);
    }

    /** Adds the checksums, as {@code sha256sum --check} reads them. */
    void finish() throws IOException, SQLException {
        var sums = new StringBuilder();
        files.forEach(file ->
                sums.append(file.sha256()).append("  ").append(file.path()).append('\n'));
        write("SHA256SUMS", output -> output.write(sums.toString().getBytes(StandardCharsets.UTF_8)));
        zip.finish();
    }

    private Checksummed write(String path, Content content) throws IOException, SQLException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        var output = new Checksummed(zip);
        content.write(output);
        output.flush();
        zip.closeEntry();
        return output;
    }

    /**
     * A file as it was written.
     *
     * @param columns of a table; empty for what is none
     */
    record Written(String path, String mediaType, List<String> columns, long bytes, String sha256) {}

    @FunctionalInterface
    private interface Content {

        void write(OutputStream output) throws IOException, SQLException;
    }
}
