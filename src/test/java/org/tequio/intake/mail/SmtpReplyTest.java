package org.tequio.intake.mail;

import io.vertx.ext.mail.SMTPException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class SmtpReplyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        recipient address not accepted | 550 5.1.1 <ana@coop.example> unknown      | letter | final
        recipient address not accepted | 550 No such user ana@coop.example        | letter | final
        recipient address not accepted | 553-5.1.2 ana@coop.example: no such host | letter | final
        recipient address not accepted | 552 5.2.2 mailbox full                   | letter | final
        recipient address not accepted | 501 Bad address                          | letter | final
        recipient address not accepted | 450 4.2.0 <ana@coop.example> greylisted  | letter | later
        recipient address not accepted | 554 5.7.1 Relay access denied            | server | later
        recipient address not accepted | 550 5.7.1 We do not know you             | server | later
        recipient address not accepted | 553 5.1.8 Sender's domain not found      | server | later
        recipient address not accepted | 530 Authentication required              | server | later
        sending data failed            | 554 5.7.1 Looks like spam                | letter | later
        sending data failed            | 451 4.3.0 Try again                      | letter | later
        sender address not accepted    | 550 5.1.0 Who are you?                   | server | later
        AUTH PLAIN failed              | 535 5.7.8 Wrong password                 | server | later
        """)
    void tellsWhoIsMeantAndForHowLong(String stage, String answer, String about, String howLong) {
        var reply = SmtpReply.of(reply(stage, answer));
        assertEquals(about.equals("letter"), reply.isAboutTheLetter());
        assertEquals(howLong.equals("final"), reply.isFinal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        550 5.1.1 <ana@coop.example> unknown | 550 5.1.1
        550 No such user ana@coop.example    | 550
        """)
    void repeatsNothingButNumbers(String answer, String told) {
        assertEquals(
                told,
                SmtpReply.of(reply("recipient address not accepted", answer)).toString());
        assertFalse(MailServerTrouble.of(reply("sender address not accepted", answer))
                .getMessage()
                .contains("ana"));
    }

    private static SMTPException reply(String stage, String answer) {
        return new SMTPException(stage, Integer.parseInt(answer.substring(0, 3)), List.of(answer), false);
    }
}
