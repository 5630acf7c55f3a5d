package org.tequio.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which engines this launcher was built with. */
record Versions(String postgres, String neo4j, String gds) {

    static Versions built() {
        try (var file = Versions.class.getResourceAsStream("versions.properties")) {
            var versions = new Properties();
            versions.load(file);
            return new Versions(
                    versions.getProperty("postgres"), versions.getProperty("neo4j"), versions.getProperty("gds"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
