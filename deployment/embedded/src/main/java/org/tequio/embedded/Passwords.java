package org.tequio.embedded;

import java.io.IOException;
import java.util.Map;

/** The databases' passwords, drawn once per data folder. {@code superuser} is PostgreSQL's, and only the launcher's. */
record Passwords(String superuser, String postgres, String neo4j) {

    static Passwords of(DataFolder folder) throws IOException {
        var file = folder.file("passwords.properties");
        if (!file.exists()) {
            file.write(Map.of("superuser", Keys.random(), "postgres", Keys.random(), "neo4j", Keys.random()));
        }
        var kept = file.readProperties();
        return new Passwords(kept.get("superuser"), kept.get("postgres"), kept.get("neo4j"));
    }
}
