package org.tequio.intake.links;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.HtmlPage;
import org.tequio.shared.Language;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import static org.tequio.shared.HtmlPage.escape;

/** The pages behind links, in one language. */
record LinkPages(LinkTexts texts) {

    private static final String PLAIN = """
            <h1>%s</h1>
            <p>%s</p>
            """;
    /** The form goes to the address at which the page stands, whatever proxy put it there. */
    private static final String QUESTION = """
            <h1>%s</h1>
            %s<p>%s</p>
            %s<form method="post">
            %s<p><button type="submit">%s</button></p>
            </form>
            <p>%s</p>
            """;

    private static final String SUBJECT = """
            <p><strong>%s</strong></p>
            """;
    private static final String REASON = """
            <p><label for="reason">%s</label><br>
            <textarea id="reason" name="reason" rows="5" maxlength="2000" required>%s</textarea></p>
            """;
    private static final String FAULT = """
            <p role="alert" lang="en"><strong>%s</strong></p>
            """;

    static LinkPages in(Language language) {
        return new LinkPages(LinkTexts.in(language));
    }

    HtmlPage of(LinkView link) {
        return switch (link.state()) {
            case OPEN -> question(link, "", "");
            case USED -> plain("used");
            case EXPIRED -> plain("expired");
        };
    }

    HtmlPage done(LinkView link) {
        var title = texts.text("done");
        return new HtmlPage(
                texts.language(), title, PLAIN.formatted(escape(title), escape(texts.text(link.purpose(), "done"))));
    }

    HtmlPage unknown() {
        return plain("unknown");
    }

    /** The question once more, with what was wrong with the answer, and with that answer, so that nobody writes it anew. */
    HtmlPage again(LinkView link, String fault, @Nullable String reason) {
        return question(link, FAULT.formatted(escape(fault)), reason == null ? "" : reason);
    }

    private HtmlPage question(LinkView link, String fault, String reason) {
        var title = texts.text(link.purpose(), "title");
        var body = QUESTION.formatted(
                escape(title),
                fault,
                escape(texts.text(link.purpose(), "tells")),
                link.subject() == null ? "" : SUBJECT.formatted(escape(link.subject())),
                link.purpose().wantsReason() ? REASON.formatted(escape(texts.text("reason")), escape(reason)) : "",
                escape(texts.text(link.purpose(), "button")),
                escape(texts.text("until").formatted(inWords(link.expiresAt()))));
        return new HtmlPage(texts.language(), title, body);
    }

    private HtmlPage plain(String what) {
        var title = texts.text(what + ".title");
        return new HtmlPage(
                texts.language(), title, PLAIN.formatted(escape(title), escape(texts.text(what + ".advice"))));
    }

    private String inWords(Instant moment) {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.language().locale());
        return format.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
    }
}
