package org.tequio.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
        var given = new HashSet<Integer>();
        var ports = new Ports(
                keptIfFree(kept.get("postgres"), given),
                keptIfFree(kept.get("neo4j"), given),
                keptIfFree(kept.get("smtp"), given));
        file.write(ports.properties());
        return ports;
    }

    private Map<String, String> properties() {
        return Map.of(
                "postgres", String.valueOf(postgres),
                "neo4j", String.valueOf(neo4j),
                "smtp", String.valueOf(smtp));
    }

    /** @param given to others already: none listens there yet, and still none of them is free */
    private static int keptIfFree(String kept, Set<Integer> given) {
        boolean isFree = kept != null && isFree(Integer.parseInt(kept)) && !given.contains(Integer.parseInt(kept));
        int port = isFree ? Integer.parseInt(kept) : anyFree(given);
        given.add(port);
        return port;
    }

    /** The asked one, or any free one for 0. */
    int forApplication(int asked) {
        var given = Set.of(postgres, neo4j, smtp);
        if (asked < 0 || asked > 65_535) {
            throw new Refusal("There is no port %d: choose one up to 65535.", asked);
        }
        if (asked != 0 && (given.contains(asked) || !isFree(asked))) {
            throw new Refusal(
                    "Port %d is in use or not allowed on 127.0.0.1: choose another with --port, or 0 for any free one.",
                    asked);
        }
        return asked == 0 ? anyFree(given) : asked;
    }

    private static int anyFree(Set<Integer> given) {
        return ThreadLocalRandom.current()
                .ints(LOWEST, BEYOND)
                .filter(port -> !given.contains(port) && isFree(port))
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
