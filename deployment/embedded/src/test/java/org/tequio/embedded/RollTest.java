package org.tequio.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollTest {

    @TempDir
    Path temp;

    @Test
    void findsWhatStillRuns() throws Exception {
        var folder = DataFolder.open(temp);
        new Roll(folder).enter("neo4j", ProcessHandle.current());
        assertEquals(List.of(ProcessHandle.current()), new Roll(folder).alive());
    }

    @Test
    void neverTakesAStrangerWithAnOldProcessIdForOurs() throws Exception {
        var folder = DataFolder.open(temp);
        var roll = folder.path("processes.properties");
        Files.writeString(roll, "postgres=" + ProcessHandle.current().pid() + "@1000\n");
        assertEquals(List.of(), new Roll(folder).alive());
    }
}
