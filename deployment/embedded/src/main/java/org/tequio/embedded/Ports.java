package org.tequio.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The ports of engines and mailbox on the loopback interface: free ones at first, then the same at every start while still
 * free.
 */
record Ports(int postgres, int neo4j, int smtp) {

    /**
     * Systems lend the ports from 32768 on to outgoing connections, which would take an engine's port while that engine
     * restarts; so ours lie below.
     */
    private static final int LOWEST = 15_000;

    private static final int BEYOND = 32_768;

    static Ports of(DataFolder folder) throws IOException {
        var file = folder.file("ports.properties");
        var kept = file.readProperties();
        var ports = new Ports(
                keptIfFree(kept.get("postgres")), keptIfFree(kept.get("neo4j")), keptIfFree(kept.get("smtp")));
        file.write(ports.properties());
        return ports;
    }

    private Map<String, String> properties() {
        return Map.of(
                "postgres", String.valueOf(postgres),
                "neo4j", String.valueOf(neo4j),
                "smtp", String.valueOf(smtp));
    }

    private static int keptIfFree(String port) {
        return port != null && isFree(Integer.parseInt(port)) ? Integer.parseInt(port) : anyFree();
    }

    /** The asked one, or any free one for 0. */
    static int forApplication(int asked) {
        if (asked < 0 || asked > 65_535) {
            throw new Refusal("There is no port %d: choose one up to 65535.", asked);
        }
        if (asked != 0 && !isFree(asked)) {
            throw new Refusal(
                    "Port %d is in use or not allowed on 127.0.0.1: choose another with --port, or 0 for any free one.",
                    asked);
        }
        return asked == 0 ? anyFree() : asked;
    }

    private static int anyFree() {
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
