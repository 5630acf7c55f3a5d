package org.tequio.exchange.imports;

import org.tequio.exchange.imports.mapping.Mapping;
import org.tequio.exchange.imports.source.SourceFile;
import org.tequio.shared.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a package on disk; those that were written for it are deleted in the end. */
final class PackageParts implements AutoCloseable {

    private static final String MAPPING = "mapping";
    private static final String PREFIX = "tequio-package";
    private static final String SUFFIX = ".csv";
    /** Longer than any request lasts. */
    private static final Duration AGE_OF_LEFTOVERS = Duration.ofDays(1);

    private final List<PackagePart> parts = new ArrayList<>();
    private final List<Path> temporary = new ArrayList<>();
    private final Rewriting rewriting = new Rewriting(this::temporaryFile);

    /** A package as one zip, which is read to its end first; throws as {@link #unzip(Path)}. */
    void unzip(InputStream zip) throws IOException {
        var path = temporaryFile();
        Files.copy(zip, path, StandardCopyOption.REPLACE_EXISTING);
        unzip(path);
    }

    /** @throws Problem 400 when it is none, or holds other files; 413 when it unfolds to too much */
    void unzip(Path zip) throws IOException {
        try (var content = new Unzipping(zip)) {
            for (var file = content.next(); file.isPresent(); file = content.next()) {
                var path = temporaryFile();
                content.copy(path);
                add(file.get(), path);
            }
        }
    }

    /** A file with our columns, in whatever form it came. */
    void add(PackageFile file, Path path) throws IOException {
        if (parts.stream().anyMatch(part -> part.file() == file)) {
            throw Problem.invalidParameter("package", "%s.csv is in the request twice.".formatted(file.code()));
        }
        var sent = SourceFile.look(file.code(), path, file.columns());
        boolean isAsKept = sent.isPlain() && sent.fields().containsAll(file.required());
        if (isAsKept && sent.fields().stream().anyMatch(column -> column.startsWith(KeptColumns.SIGN))) {
            throw Problem.invalidParameter(
                    file.code(), "Rename the columns of %s.csv that begin with '#'.".formatted(file.code()));
        }
        parts.add(isAsKept ? new PackagePart(file, path, List.of()) : rewriting.ofOurColumns(file, sent));
    }

    /**
     * Foreign files, as a mapping says.
     *
     * @param sourceUrl the page on which rows stand that name none
     */
    void add(Mapping mapping, Map<String, Path> sent, String sourceUrl) throws IOException {
        for (var part : sent.keySet()) {
            if (!mapping.parts().contains(part)) {
                throw Problem.invalidParameter(
                        part,
                        "The mapping does not read the form part '%s', but %s: leave it out."
                                .formatted(part, String.join(", ", mapping.parts())));
            }
        }
        var files = new LinkedHashMap<String, SourceFile>();
        for (var part : mapping.parts()) {
            var path = sent.get(part);
            if (path == null) {
                throw Problem.invalidParameter(
                        part,
                        "The mapping reads the form part '%s', a %s file: send it."
                                .formatted(part, mapping.format(part)));
            }
            var file = SourceFile.look(part, path, mapping.fields(part));
            if (!mapping.isOf(part, file.format())) {
                throw Problem.invalidParameter(
                        part,
                        "'%s' is %s, and the mapping reads %s."
                                .formatted(part, file.format().code(), mapping.format(part)));
            }
            files.put(part, file);
        }
        parts.addAll(rewriting.ofForeign(mapping, files, sourceUrl));
        if (parts.isEmpty()) {
            throw Problem.invalidParameter(MAPPING, "With this mapping, nothing in what was sent is a row of ours.");
        }
    }

    /** Deletes what a process left behind that was killed; what is younger may be in the hands of another one. */
    static void deleteLeftovers(Path folder, Instant now) throws IOException {
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (var file : files) {
                if (Files.isWritable(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(AGE_OF_LEFTOVERS))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
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

    private Path temporaryFile() {
        try {
            var path = Files.createTempFile(PREFIX, SUFFIX);
            temporary.add(path);
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
