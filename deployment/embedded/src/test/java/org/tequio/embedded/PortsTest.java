package org.tequio.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    Path temp;

    @Test
    void areTheSameAtTheNextStart() throws Exception {
        var folder = DataFolder.open(temp);
        assertEquals(Ports.of(folder), Ports.of(folder));
    }

    @Test
    void giveWayToWhoeverTookOneMeanwhile() throws Exception {
        var folder = DataFolder.open(temp);
        var before = Ports.of(folder);
        try (var stranger = new ServerSocket(before.neo4j(), 1, InetAddress.getLoopbackAddress())) {
            var after = Ports.of(folder);
            assertNotEquals(stranger.getLocalPort(), after.neo4j());
            assertEquals(before.postgres(), after.postgres());
        }
    }

    @Test
    void refuseABusyPortForTheApplication() throws Exception {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.of(DataFolder.open(temp));
            assertThrows(Refusal.class, () -> ports.forApplication(stranger.getLocalPort()));
        }
    }

    @Test
    void areOneForEach() throws Exception {
        var folder = DataFolder.open(temp);
        folder.file("ports.properties").write(Map.of("postgres", "15432", "neo4j", "15432", "smtp", "15432"));
        var ports = Ports.of(folder);
        assertEquals(3, Set.of(ports.postgres(), ports.neo4j(), ports.smtp()).size());
        assertThrows(Refusal.class, () -> ports.forApplication(ports.neo4j()));
    }
}
