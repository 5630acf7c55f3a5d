package org.tequio.intake.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.IDN;
import java.util.UUID;
import java.util.concurrent.CompletionException;

/** Brings a letter to the mail server. */
@ApplicationScoped
class Postman {

    /** What {@code application.properties} says while nobody has named a server. */
    private static final String NO_SERVER = "smtp.invalid";

    private final Mailer mailer;
    private final MailConfig config;
    private final String server;

    Postman(Mailer mailer, MailConfig config, @ConfigProperty(name = "quarkus.mailer.host") String server) {
        this.mailer = mailer;
        this.config = config;
        this.server = server;
    }

    /** Whether a server and a sender are configured. */
    boolean isReady() {
        return !server.equals(NO_SERVER) && config.from().isPresent();
    }

    /** @throws MailServerTrouble when the server cannot be reached, or wants nothing from us at all */
    Reception bring(WaitingLetter letter) throws MailServerTrouble {
        try {
            mailer.send(mail(letter));
            return Reception.TAKEN;
        } catch (RuntimeException e) {
            return judge(e instanceof CompletionException && e.getCause() != null ? e.getCause() : e);
        }
    }

    private static Reception judge(Throwable failure) throws MailServerTrouble {
        if (failure instanceof SMTPException answer) {
            var reply = SmtpReply.of(answer);
            if (reply.isAboutTheLetter()) {
                return reply.isFinal() ? Reception.REFUSED : Reception.NOT_NOW;
            }
        }
        throw MailServerTrouble.of(failure);
    }

    private Mail mail(WaitingLetter waiting) {
        var letter = waiting.letter();
        return new Mail()
                .setFrom(config.from().orElseThrow())
                .addTo(inAscii(letter.recipient()))
                .setSubject(letter.subject())
                .setText(letter.plain())
                .setHtml(letter.html())
                .addHeader("Message-ID", messageId(waiting.id()))
                .addHeader("Content-Language", letter.language())
                // RFC 3834: nobody's holiday notice need answer this
                .addHeader("Auto-Submitted", "auto-generated");
    }

    /** The same at each try, so that a receiver can drop the second copy. */
    private String messageId(UUID letter) {
        var from = config.from().orElseThrow();
        return "<%s@%s>"
                .formatted(letter, from.substring(from.lastIndexOf('@') + 1).replace(">", ""));
    }

    /** A domain in any script, as servers without SMTPUTF8 know it. */
    private static String inAscii(String recipient) {
        int at = recipient.indexOf('@');
        return recipient.substring(0, at + 1) + IDN.toASCII(recipient.substring(at + 1));
    }
}
