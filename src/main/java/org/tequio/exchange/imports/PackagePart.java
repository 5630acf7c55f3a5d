package org.tequio.exchange.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a package as it lies on disk while its request lasts. */
record PackagePart(PackageFile file, Path path) {

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path));
    }
}
