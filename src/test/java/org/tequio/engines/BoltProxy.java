package org.tequio.engines;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between the application and Neo4j, passes everything on, and on request cuts a connection right after a COMMIT
 * has been sent: the application cannot know whether the transaction was committed.
 */
public final class BoltProxy {

    /** The Bolt message COMMIT: a chunk of two bytes, a structure without fields and with this signature, no more chunks. */
    private static final byte[] COMMIT = {0x00, 0x02, (byte) 0xB0, 0x12, 0x00, 0x00};

    private static BoltProxy standing;

    private final ServerSocket door;
    private final InetSocketAddress server;
    private final AtomicInteger cuts = new AtomicInteger();
    private final Set<String> statements = ConcurrentHashMap.newKeySet();

    private BoltProxy(InetSocketAddress server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::welcome);
    }

    static synchronized BoltProxy inFrontOf(String uri) throws IOException {
        if (standing == null) {
            var address = URI.create(uri);
            standing = new BoltProxy(new InetSocketAddress(address.getHost(), address.getPort()));
        }
        return standing;
    }

    public static BoltProxy standing() {
        return standing;
    }

    String uri() {
        return "bolt://127.0.0.1:" + door.getLocalPort();
    }

    /** The next COMMIT loses its connection. */
    public void cutNextCommit() {
        cuts.set(1);
    }

    /** Whether the cut that was asked for has happened. */
    public boolean hasCut() {
        return cuts.get() == 0;
    }

    /** The Cypher of every statement that has passed, without the values that went with it. */
    public Set<String> statements() {
        return Set.copyOf(statements);
    }

    private void welcome() throws IOException {
        while (true) {
            var client = door.accept();
            daemon(() -> lead(client));
        }
    }

    /** Whoever comes while the server is away is sent away; the next may find it back. */
    private void lead(Socket client) throws IOException {
        try (client;
                var upstream = new Socket(server.getAddress(), server.getPort())) {
            client.setTcpNoDelay(true);
            upstream.setTcpNoDelay(true);
            daemon(() -> pass(upstream, client, false));
            pass(client, upstream, true);
        }
    }

    private void pass(Socket from, Socket to, boolean fromClient) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            var seen = new Tail();
            var messages = new BoltMessages(statements::add);
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                to.getOutputStream().write(buffer, 0, read);
                if (fromClient) {
                    messages.take(buffer, read);
                }
                if (fromClient && seen.commitIn(buffer, read) && cuts.compareAndSet(1, 0)) {
                    return;
                }
            }
        }
    }

    /** The last bytes that have passed: a message may come in two pieces. */
    private static final class Tail {

        private byte[] bytes = new byte[0];

        private boolean commitIn(byte[] buffer, int length) {
            var all = Arrays.copyOf(bytes, bytes.length + length);
            System.arraycopy(buffer, 0, all, bytes.length, length);
            bytes = Arrays.copyOfRange(all, Math.max(0, all.length - COMMIT.length + 1), all.length);
            int start = all.length - COMMIT.length;
            return start >= 0 && Arrays.equals(all, start, all.length, COMMIT, 0, COMMIT.length);
        }
    }

    private static void daemon(Connection work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException gone) {
                // a side has closed: so does the other
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Connection {
        void run() throws IOException;
    }
}
