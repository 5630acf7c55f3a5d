package org.tequio.exchange.imports;

import org.tequio.shared.Advice;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Takes the files of a package out of a zip, which may be a trap: names lead nowhere, and sizes are counted. */
final class Unzipping implements Closeable {

    /** Of all that a zip unfolds to. */
    private static final List<String> FILES =
            PackageFile.CODES.codes().stream().map("%s.csv"::formatted).toList();

    private static final long MOST_BYTES = 4L << 30;
    /** Tables shrink to a tenth or a twentieth; what shrinks this much says the same again and again. */
    private static final long MOST_TIMES = 200;

    private static final long ALWAYS_ALLOWED = 16L << 20;

    /** What our own releases, and zips made by hand, hold beside the tables. */
    private static final Pattern BESIDE =
            Pattern.compile("(datapackage|coverage|measures)\\.json|SHA256SUMS|.*\\.(jsonld|graphml)|\\.DS_Store");

    private final Counted packed;
    private final ZipInputStream content;
    private long unfolded;

    Unzipping(Path zip) throws IOException {
        this.packed = new Counted(Files.newInputStream(zip));
        this.content = new ZipInputStream(packed);
    }

    /** The next file, of which the content can then be copied. */
    Optional<PackageFile> next() throws IOException {
        try {
            for (var entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                if (!entry.isDirectory()
                        && !BESIDE.matcher(lastStep(entry.getName())).matches()) {
                    return Optional.of(file(entry));
                }
                // also of a folder, which can be given a content
                copy(OutputStream.nullOutputStream());
            }
            return Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // the last for names that are in no encoding
            throw unreadable(e);
        }
    }

    void copy(Path target) throws IOException {
        try (var written = Files.newOutputStream(target)) {
            copy(written);
        } catch (ZipException | EOFException e) {
            throw unreadable(e);
        }
    }

    private void copy(OutputStream target) throws IOException {
        var buffer = new byte[1 << 16];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unfolded += read;
            mustBeBearable();
            target.write(buffer, 0, read);
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private void mustBeBearable() {
        if (unfolded > MOST_BYTES) {
            throw Problem.of(ProblemType.TOO_LARGE, "The zip unfolds to more than %d GiB.".formatted(MOST_BYTES >> 30));
        } else if (unfolded > ALWAYS_ALLOWED && unfolded > MOST_TIMES * packed.bytes) {
            throw Problem.of(
                    ProblemType.TOO_LARGE,
                    "The zip unfolds to more than %d times its size: send its files as they are."
                            .formatted(MOST_TIMES));
        }
    }

    private static PackageFile file(ZipEntry entry) {
        var path = entry.getName();
        if (path.startsWith("/") || path.contains("\\") || path.matches("(.*/)?\\.\\.(/.*)?|[A-Za-z]:.*")) {
            throw Problem.invalidParameter("package", "The zip holds '%s', which leads out of it.".formatted(path));
        }
        var name = lastStep(path);
        var code = name.replaceFirst("\\.(csv|ndjson)$", "");
        return PackageFile.CODES
                .find(code)
                .orElseThrow(() -> Problem.invalidParameter(
                        "package",
                        "The zip holds '%s', which is no file of a data package.%s"
                                .formatted(path, Advice.on(name, FILES).sentence())));
    }

    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Problem unreadable(Exception e) {
        return Problem.invalidParameter("package", "This is no zip that can be read: %s.".formatted(e.getMessage()));
    }

    /** Knows how much of the zip was read. */
    private static final class Counted extends FilterInputStream {

        private long bytes;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}
