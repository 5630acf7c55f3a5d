package org.tequio.embedded;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where this program lies; its libraries and Neo4j's plugins lie beside it. */
final class OwnJar {

    private OwnJar() {}

    static Path path() {
        try {
            return Path.of(OwnJar.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
