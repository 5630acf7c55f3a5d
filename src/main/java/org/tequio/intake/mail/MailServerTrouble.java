package org.tequio.intake.mail;

import io.vertx.ext.mail.SMTPException;

import java.io.IOException;

/** The mail server takes no letters at all. Says why without the server's own words, which like to repeat addresses. */
final class MailServerTrouble extends IOException {

    private MailServerTrouble(String why) {
        super(why);
    }

    static MailServerTrouble of(Throwable failure) {
        if (failure instanceof SMTPException answer) {
            return new MailServerTrouble("The mail server answers " + SmtpReply.of(answer));
        }
        return new MailServerTrouble("The mail server is out of reach: "
                + (failure instanceof IOException network
                        ? network.toString()
                        : failure.getClass().getSimpleName()));
    }
}
