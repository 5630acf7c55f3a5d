package org.tequio.embedded;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Neo4jCommandTest {

    @Test
    void aPasswordMayBeginLikeAnOption(@TempDir Path home) {
        Neo4jCommand.setPassword(home, "-v4F_a-secret");
        assertTrue(Files.exists(home.resolve("data/dbms/auth.ini")));
    }
}
