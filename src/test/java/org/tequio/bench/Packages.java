package org.tequio.bench;

import org.tequio.bench.synthetic.PackageSize;
import org.tequio.bench.synthetic.SyntheticPackage;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What is imported.
 *
 * @param warmUp a small one, so that no figure is about a cold start
 * @param measured the one that counts
 */
record Packages(Path warmUp, Path measured, PackageSize size) {

    static Packages generate(Path folder, Options options) throws IOException {
        var packages = new Packages(folder.resolve("warm-up"), folder.resolve("measured"), options.size);
        SyntheticPackage.write(packages.warmUp, PackageSize.parse("1k"), options.seed + 1);
        SyntheticPackage.write(packages.measured, options.size, options.seed);
        return packages;
    }
}
