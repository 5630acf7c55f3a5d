package org.tequio.intake.mail;

import io.vertx.ext.mail.SMTPException;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mail server's no.
 *
 * @param stage at which it came
 * @param code of RFC 5321
 * @param enhanced code of RFC 3463, such as {@code 5.1.1}; empty where the server gives none
 */
record SmtpReply(Stage stage, int code, String enhanced) {

    /** Vert.x tells the stage in words only, which come before the server's. */
    enum Stage {
        RECIPIENT("recipient address not accepted"),
        CONTENT("sending data failed"),
        OTHER("");

        private final String words;

        Stage(String words) {
            this.words = words;
        }
    }

    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    /** What is wrong is the address (RFC 3463, 3.2) or the mailbox (3.3), but not the sender's. */
    private static final Pattern NO_SUCH_RECIPIENT = Pattern.compile("5\\.(1\\.(?![78]$)|2\\.)\\d+");
    /** Address not understood, no mailbox, not here, no such name. Others, as 530 and 554, are rather about us. */
    private static final Set<Integer> NO_SUCH_RECIPIENT_CODES = Set.of(501, 550, 551, 553);

    static SmtpReply of(SMTPException answer) {
        var enhanced = ENHANCED.matcher(answer.getReplyMessage());
        return new SmtpReply(stage(answer), answer.getReplyCode(), enhanced.find() ? enhanced.group(1) : "");
    }

    /** Whether another letter may fare better. */
    boolean isAboutTheLetter() {
        return stage != Stage.OTHER && (code < 500 || stage == Stage.CONTENT || isFinal());
    }

    /** Whether it would be the same tomorrow. A server that does not know us yet, or dislikes our words, may be told. */
    boolean isFinal() {
        return stage == Stage.RECIPIENT
                && code >= 500
                && (enhanced.isEmpty()
                        ? NO_SUCH_RECIPIENT_CODES.contains(code)
                        : NO_SUCH_RECIPIENT.matcher(enhanced).matches());
    }

    @Override
    public String toString() {
        return enhanced.isEmpty() ? String.valueOf(code) : code + " " + enhanced;
    }

    private static Stage stage(SMTPException answer) {
        var words = String.valueOf(answer.getMessage());
        for (var stage : Stage.values()) {
            if (words.startsWith(stage.words)) {
                return stage;
            }
        }
        return Stage.OTHER;
    }
}
