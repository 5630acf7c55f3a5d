package org.tequio.engines;

import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static java.util.Map.entry;

/** A real SMTP server for the application under test, that can close and open again on the same port. */
public class PostOffice implements QuarkusTestResourceLifecycleManager {

    private static final String WAITING = "SELECT count(*) FROM letter WHERE recipient = ?";

    private static FussySmtp server;

    /** While it is closed. */
    private static @Nullable HeldPort held;

    @Override
    public Map<String, String> start() {
        if (server == null) {
            server = new FussySmtp(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
        return Map.ofEntries(
                entry("quarkus.mailer.host", "127.0.0.1"),
                entry("quarkus.mailer.port", String.valueOf(server.port())),
                entry("tequio.mail.from", "Tequio <no-reply@tequio.example>"),
                entry("tequio.public-address", "https://tequio.example/sse/"),
                // what heals by itself heals soon, so that no test waits long for it
                entry("tequio.mail.pause", "200ms"),
                entry("tequio.mail.pause-after-failure", "200ms"),
                entry("tequio.mail.first-retry", "1s"),
                entry("tequio.mail.longest-retry", "1s"));
    }

    /** It outlives the application: other tests go on with it. */
    @Override
    public void stop() {}

    public static void close() {
        server.stop();
        held = HeldPort.of(server.port());
    }

    /** If it is not open already. */
    public static void open() {
        if (held != null) {
            held.close();
            held = null;
            server.start();
        }
    }

    /** Waits for a letter to this address. */
    public static MimeMessage letterTo(String recipient) {
        Admin.await("a letter", () -> !lettersTo(recipient).isEmpty());
        return lettersTo(recipient).get(0);
    }

    /** Waits until none waits any more of the letters that are written to this address: there are no others then. */
    public static void awaitAllTo(String recipient) {
        Admin.await("no letter to wait for " + recipient, () -> waitingTo(recipient) == 0);
    }

    private static long waitingTo(String recipient) {
        try (var connection = Engines.running().register().getConnection();
                var statement = connection.prepareStatement(WAITING)) {
            statement.setString(1, recipient);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The letters to this address so far. */
    public static List<MimeMessage> lettersTo(String recipient) {
        return Stream.of(server.getReceivedMessages())
                .filter(message -> recipients(message).contains(recipient))
                .toList();
    }

    /** What they are about, in the order in which they came. */
    public static List<String> subjectsTo(String recipient) {
        return lettersTo(recipient).stream().map(PostOffice::subject).toList();
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> recipients(MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(address -> ((InternetAddress) address).getAddress())
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
