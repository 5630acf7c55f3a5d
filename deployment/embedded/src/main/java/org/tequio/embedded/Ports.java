package org.tequio.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The engines' ports on the loopback interface: free ones at first, then the same at every start while still free. */
record Ports(int postgres, int neo4j) {

    /**
     * Systems lend the ports from 32768 on to outgoing connections, which would take an engine's port while that engine
     * restarts; so ours lie below.
     */
    private static final int LOWEST = 15_000;

    private static final int BEYOND = 32_768;

    static Ports of(DataFolder folder) throws IOException {
        var file = folder.file("ports.properties");
        var kept = file.readProperties();
        var ports = new Ports(keptIfFree(kept.get("postgres")), keptIfFree(kept.get("neo4j")));
        file.write(Map.of("postgres", String.valueOf(ports.postgres), "neo4j", String.valueOf(ports.neo4j)));
        return ports;
    }

    private static int keptIfFree(String port) {
        return port != null && isFree(Integer.parseInt(port)) ? Integer.parseInt(port) : anyFree();
    }

    static int anyFree() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, BEYOND)
                .filter(Ports::isFree)
                .findFirst()
                .getAsInt();
    }

    static boolean isFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
