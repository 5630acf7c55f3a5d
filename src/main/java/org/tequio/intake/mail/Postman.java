package org.tequio.intake.mail;

import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Brings a letter to the mail server, with the client that Quarkus configures. Quarkus' own {@code Mailer} would write an
 * empty {@code Cc} into each, which RFC 5322 (3.6.3) does not allow; what else it does is to heed four properties: so
 * does this. One of them is the time-out, without which a server that takes a connection and never answers would hold up
 * all letters: the client knows none. If it answers later all the same, the letter is sent twice.
 */
@ApplicationScoped
class Postman {

    /** What {@code application.properties} says while nobody has named a server. */
    private static final String NO_SERVER = "smtp.invalid";

    private final MailClient client;
    private final MailConfig config;
    private final String server;
    private final Optional<String> bounceAddress;
    private final Optional<List<Pattern>> approvedRecipients;
    private final boolean mock;
    private final Duration timeout;

    Postman(
            MailClient client,
            MailConfig config,
            @ConfigProperty(name = "quarkus.mailer.host") String server,
            @ConfigProperty(name = "quarkus.mailer.bounce-address") Optional<String> bounceAddress,
            @ConfigProperty(name = "quarkus.mailer.approved-recipients") Optional<List<String>> approvedRecipients,
            @ConfigProperty(name = "quarkus.mailer.mock") boolean mock,
            @ConfigProperty(name = "quarkus.mailer.timeout", defaultValue = "60s") Duration timeout) {
        this.client = client;
        this.config = config;
        this.server = server;
        this.bounceAddress = bounceAddress;
        this.approvedRecipients = approvedRecipients.map(approved -> approved.stream()
                .map(pattern -> Pattern.compile(pattern.strip(), Pattern.CASE_INSENSITIVE))
                .toList());
        this.mock = mock;
        this.timeout = timeout;
    }

    /** What keeps letters from being sent, if anything does: they are not meant to be, or a server or sender is missing. */
    Optional<String> obstacle() {
        if (mock) {
            return Optional.of("QUARKUS_MAILER_MOCK is on");
        }
        var missing = new ArrayList<String>();
        if (server.equals(NO_SERVER)) {
            missing.add("QUARKUS_MAILER_HOST");
        }
        if (config.from().isEmpty()) {
            missing.add("TEQUIO_MAIL_FROM");
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("set %s to have them sent".formatted(String.join(" and ", missing)));
    }

    /** @throws MailServerTrouble when the server is out of reach or silent, or wants nothing from us at all */
    Reception bring(WaitingLetter letter) throws MailServerTrouble {
        var address = AsciiAddress.of(letter.letter().recipient());
        if (address.isEmpty() || !isApproved(letter.letter().recipient())) {
            return Reception.REFUSED;
        }
        try {
            var sent = client.sendMail(message(letter, address.get()))
                    .toCompletionStage()
                    .toCompletableFuture();
            // zero is none, as Quarkus has it
            (timeout.isZero() ? sent : sent.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)).join();
            return Reception.TAKEN;
        } catch (RuntimeException e) {
            return judge(e instanceof CompletionException && e.getCause() != null ? e.getCause() : e);
        }
    }

    /** An installation for trials may be told to write to nobody else. */
    private boolean isApproved(String recipient) {
        return approvedRecipients
                .map(approved -> approved.stream()
                        .anyMatch(pattern -> pattern.matcher(recipient).matches()))
                .orElse(true);
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

    private MailMessage message(WaitingLetter waiting, String address) {
        var letter = waiting.letter();
        var message = new MailMessage()
                .setFrom(config.from().orElseThrow())
                .setTo(address)
                .setSubject(letter.subject())
                .setText(letter.plain())
                .setHtml(letter.html())
                .addHeader("Message-ID", messageId(waiting.id()))
                .addHeader("Content-Language", letter.language())
                // RFC 3834: nobody's holiday notice need answer this
                .addHeader("Auto-Submitted", "auto-generated");
        bounceAddress.ifPresent(message::setBounceAddress);
        return message;
    }

    /** The same at each try, so that a receiver can drop the second copy. */
    private String messageId(UUID letter) {
        var from = config.from().orElseThrow();
        return "<%s@%s>"
                .formatted(letter, from.substring(from.lastIndexOf('@') + 1).replace(">", ""));
    }
}
