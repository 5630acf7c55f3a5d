package org.tequio.intake.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.tequio.shared.Language;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Letters of the tests, and a look into what arrives. */
final class Correspondence {

    static final String LINK = "https://tequio.example/sse/links/abc";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Correspondence() {}

    /** An address that nobody else uses. */
    static String somebody(String beginning) {
        return "%s-%d@coop.example".formatted(beginning, COUNT.incrementAndGet());
    }

    static Letter verification(String recipient, Language language, String name) {
        return new Letter(
                recipient,
                language,
                LetterKind.VERIFY_SUBMISSION,
                Map.of("name", name, "until", "2026-12-26T10:15:30Z"),
                Map.of("verify", LINK));
    }

    static void send(Mails mails, Letter letter) {
        QuarkusTransaction.requiringNew().run(() -> mails.send(letter));
    }

    static String plain(MimeMessage message) throws Exception {
        return part(message, 0, "text/plain").getContent().toString().replace("\r\n", "\n");
    }

    static String html(MimeMessage message) throws Exception {
        return part(message, 1, "text/html").getContent().toString().replace("\r\n", "\n");
    }

    private static BodyPart part(MimeMessage message, int index, String type) throws Exception {
        var part = ((MimeMultipart) message.getContent()).getBodyPart(index);
        if (!part.isMimeType(type)) {
            throw new AssertionError(part.getContentType() + " where " + type + " should be");
        }
        return part;
    }
}
