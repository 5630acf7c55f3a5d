package org.tequio.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One journey through the life of the real engines, since each start takes seconds. */
class EnginesIT {

    @TempDir
    Path temp;

    @Test
    void surviveEveryKindOfKillAndEndInOrder() throws Exception {
        var first = RunningEngines.in(temp);
        var access = first.properties();
        first.writeToBoth();
        first.keepPostgresBusy();
        comesBackOnItsPort(first, "postgres");
        comesBackOnItsPort(first, "neo4j");
        assertEquals(1, first.exitCodeOfASecondStart());
        first.kill();

        var second = RunningEngines.in(temp);
        assertEquals(access.get("postgres.url"), second.properties().get("postgres.url"));
        assertEquals(access.get("neo4j.uri"), second.properties().get("neo4j.uri"));
        assertEquals("kept", second.readFromBoth());
        var processes = second.processes();
        assertEquals(0, second.hangUp());
        assertTrue(processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    private static void comesBackOnItsPort(RunningEngines engines, String engine) throws Exception {
        var before = engines.pid(engine);
        ProcessHandle.of(before).orElseThrow().destroyForcibly();
        assertEquals("kept", engines.readFromBoth());
        assertNotEquals(before, engines.pid(engine));
    }
}
