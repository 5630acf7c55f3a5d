package org.tequio.exchange.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of a package as it lies on disk while its request lasts.
 *
 * @param findings what was found when it came
 */
record PackagePart(PackageFile file, Path path, List<Finding> findings) {

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path));
    }
}
