package org.tequio.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A real SMTP server, on the loopback interface only, from which no letter goes any further: each becomes a file, which
 * any mail program opens.
 */
final class Mailbox {

    static final String FOLDER = "mail";

    private static final int LARGEST_LETTER = 10 << 20;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final SMTPServer server;
    private final AtomicInteger count = new AtomicInteger();

    private Mailbox(Path folder, int port) {
        this.folder = folder;
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Tequio")
                .maxMessageSize(LARGEST_LETTER)
                .messageHandler((context, from, to, letter) -> keep(letter))
                .build();
    }

    static Mailbox open(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        dropDrafts(folder);
        var mailbox = new Mailbox(folder, port);
        mailbox.server.start();
        return mailbox;
    }

    /** What was being written when an earlier launcher was killed: its sender never got an OK and sends it again. */
    private static void dropDrafts(Path folder) throws IOException {
        try (var drafts = Files.newDirectoryStream(folder, ".*")) {
            for (var draft : drafts) {
                Files.delete(draft);
            }
        }
    }

    int port() {
        return server.getPort();
    }

    /** The OK goes out when this returns. */
    private void keep(byte[] letter) throws RejectException {
        var name = "%s-%04d.eml".formatted(TIME.format(Instant.now()), count.incrementAndGet());
        try {
            new PrivateFile(folder.resolve(name)).write(letter);
        } catch (Refusal | IOException noRoom) {
            throw new RejectException(452, "4.3.1 The letter cannot be kept now");
        }
    }

    void close() {
        server.stop();
    }
}
