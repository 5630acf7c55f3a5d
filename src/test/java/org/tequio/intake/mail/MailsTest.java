package org.tequio.intake.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.transaction.TransactionalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.Admin;
import org.tequio.engines.PostOffice;
import org.tequio.shared.Language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.intake.mail.Correspondence.LINK;
import static org.tequio.intake.mail.Correspondence.html;
import static org.tequio.intake.mail.Correspondence.plain;
import static org.tequio.intake.mail.Correspondence.send;
import static org.tequio.intake.mail.Correspondence.somebody;
import static org.tequio.intake.mail.Correspondence.verification;

@QuarkusTest
class MailsTest {

    @Inject
    Mails mails;

    @Inject
    WaitingLetters waiting;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | Please confirm: Coopérative «Été»     | You did not ask for this? | December 26, 2026
        FR | Merci de confirmer : Coopérative «Été» | Vous n'avez rien demandé ? | 26 décembre 2026
        ES | Por favor, confirme: Coopérative «Été» | ¿No lo pidió?             | 26 de diciembre de 2026
        """)
    void aLetterSpeaksItsReadersLanguageInTextAndHtml(
            Language language, String subject, String unexpected, String until) throws Exception {
        var recipient = somebody("ana");
        send(mails, verification(recipient, language, "Coopérative «Été»"));
        var letter = PostOffice.letterTo(recipient);
        assertEquals(subject, letter.getSubject());
        assertEquals(language.code(), letter.getHeader("Content-Language")[0]);
        assertNull(letter.getHeader("Cc"));
        assertEquals("Tequio <no-reply@tequio.example>", letter.getFrom()[0].toString());
        for (var body : List.of(plain(letter), html(letter).replace("&#39;", "'"))) {
            assertTrue(body.contains(LINK) && body.contains(unexpected) && body.contains(until), body);
            assertTrue(body.contains("Coopérative «Été»"), body);
            assertTrue(body.contains("https://tequio.example/sse/q/swagger-ui/"), body);
        }
        assertTrue(html(letter).contains("<html lang=\"%s\">".formatted(language.code())));
    }

    /** Links are the only addresses in a letter: nothing is loaded when it is read. */
    @ParameterizedTest
    @EnumSource
    void everyKindCanBeWrittenAndLoadsNothing(LetterKind kind) throws Exception {
        var recipient = somebody("ana");
        var links = new HashMap<String, String>();
        kind.links().forEach(link -> links.put(link, LINK + "/" + link));
        var words =
                new HashMap<>(Map.of("name", "Coop A", "alliance", "Network B", "reason", "Which town?\nWhich year?"));
        words.put("until", "2026-12-26T10:15:30Z");
        words.keySet().retainAll(kind.words());
        send(mails, new Letter(recipient, Language.FR, kind, words, links));
        var letter = PostOffice.letterTo(recipient);
        assertTrue(letter.getSubject().contains("Coop A"), letter.getSubject());
        for (var body : List.of(plain(letter), html(letter))) {
            links.values().forEach(link -> assertTrue(body.contains(link), body));
            assertEquals(kind.words().contains("reason"), body.contains("Which town?\nWhich year?"), body);
            assertFalse(body.contains("{") || body.contains("NOT_FOUND"), body);
        }
        assertFalse(html(letter).matches("(?s).*(<img|src=|url\\(|<script|<link).*"), html(letter));
    }

    @Test
    void whatPeopleWroteIsNeitherHtmlNorAHeader() throws Exception {
        var recipient = somebody("ana");
        var name = "<b>A</b> & \"B\" {until}\r\nBcc: eva@coop.example\r\n\r\n<script>alert(1)</script>";
        send(mails, verification(recipient, Language.EN, name));
        var letter = PostOffice.letterTo(recipient);
        assertEquals(
                "Please confirm: <b>A</b> & \"B\" {until} Bcc: eva@coop.example <script>alert(1)</script>",
                letter.getSubject());
        assertNull(letter.getRecipients(RecipientType.BCC));
        assertEquals(1, letter.getAllRecipients().length);
        assertEquals(List.of(), PostOffice.lettersTo("eva@coop.example"));
        assertFalse(html(letter).contains("<script") || html(letter).contains("<b>"), html(letter));
        assertTrue(html(letter).contains("&lt;b&gt;A&lt;/b&gt; &amp; &quot;B&quot; {until}"), html(letter));
    }

    /** However its words are kept apart, and wherever in the letter it stands. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r\n", "\u0085", "\u2028", "\u2029"})
    void aNameIsNoPlaceForAMessage(String separator) throws Exception {
        var recipient = somebody("ana");
        send(mails, verification(recipient, Language.EN, ("Buy now!" + separator).repeat(500)));
        var letter = PostOffice.letterTo(recipient);
        assertTrue(letter.getSubject().length() < 200, letter.getSubject());
        for (var body : List.of(plain(letter), html(letter))) {
            assertTrue(body.contains("Buy now!"), body);
            assertTrue(body.split("Buy now!", -1).length < 50, body);
        }
    }

    @Test
    void nothingOfALetterIsKeptOnceItIsSent() {
        var recipient = somebody("ana");
        send(mails, verification(recipient, Language.EN, "Coop A"));
        PostOffice.letterTo(recipient);
        Admin.await("the letter to be forgotten", () -> waiting.to(recipient) == 0);
    }

    @Test
    void aLetterOfATransactionThatFailsIsNeverSent() {
        var recipient = somebody("ana");
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    mails.send(verification(recipient, Language.EN, "Coop A"));
                    throw new IllegalStateException("something else went wrong");
                }));
        var next = somebody("eva");
        send(mails, verification(next, Language.EN, "Coop A"));
        PostOffice.letterTo(next);
        assertEquals(List.of(), PostOffice.lettersTo(recipient));
    }

    @Test
    void aLetterIsPartOfWhatGivesCauseToIt() {
        var letter = verification(somebody("ana"), Language.EN, "Coop A");
        assertThrows(TransactionalException.class, () -> mails.send(letter));
    }

    @Test
    void aDomainInAnyScriptIsWrittenAsServersKnowIt() {
        send(mails, verification("ana@coopérative.example", Language.EN, "Coop A"));
        PostOffice.letterTo("ana@xn--cooprative-e7a.example");
    }
}
