package org.tequio.exchange.imports;

import org.tequio.shared.Nearest;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The files of a package on disk; those that came out of a zip are deleted in the end. */
final class PackageParts implements AutoCloseable {

    private static final String ENDING = ".csv";
    /** Of all that a zip unfolds to; a zip can hold a thousand times its size. */
    private static final long MOST_BYTES = 4L << 30;

    private final List<PackagePart> parts = new ArrayList<>();
    private final List<Path> temporary = new ArrayList<>();

    static PackageParts unzip(Path zip) throws IOException {
        var parts = new PackageParts();
        try (var content = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                if (!entry.isDirectory()) {
                    parts.unzip(entry, content);
                }
            }
            return parts;
        } catch (ZipException e) {
            parts.close();
            throw Problem.invalidParameter("package", "This is no zip that can be read: %s.".formatted(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    void add(PackageFile file, Path path) {
        if (parts.stream().anyMatch(part -> part.file() == file)) {
            throw Problem.invalidParameter("package", "%s.csv is in the request twice.".formatted(file.code()));
        }
        parts.add(new PackagePart(file, path));
    }

    List<PackagePart> list() {
        return parts;
    }

    @Override
    public void close() throws IOException {
        for (var path : temporary) {
            Files.deleteIfExists(path);
        }
    }

    private void unzip(ZipEntry entry, InputStream content) throws IOException {
        var path = Files.createTempFile("tequio-package", ENDING);
        temporary.add(path);
        try (var target = Files.newOutputStream(path)) {
            copy(content, target);
        }
        add(file(entry.getName()), path);
    }

    private void copy(InputStream content, OutputStream target) throws IOException {
        long written = 0;
        var buffer = new byte[1 << 16];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            written += read;
            if (written > MOST_BYTES) {
                throw Problem.of(
                        ProblemType.TOO_LARGE, "The zip unfolds to more than %d GiB.".formatted(MOST_BYTES >> 30));
            }
            target.write(buffer, 0, read);
        }
    }

    private static PackageFile file(String entry) {
        var name = entry.substring(entry.lastIndexOf('/') + 1);
        var code = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return PackageFile.CODES
                .find(code)
                .orElseThrow(() -> Problem.invalidParameter(
                        "package",
                        "The zip holds '%s', which is no file of a data package. Did you mean '%s.csv'?"
                                .formatted(entry, Nearest.to(code, PackageFile.CODES.codes()))));
    }
}
