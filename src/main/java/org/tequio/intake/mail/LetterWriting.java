package org.tequio.intake.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.mail.LetterContent.Action;
import org.tequio.shared.Language;
import org.tequio.shared.PublicAddress;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Puts a letter into words. */
@ApplicationScoped
class LetterWriting {

    /** Room enough for the name of any organisation, not for a message to whoever has the address. */
    private static final Pattern TOO_LONG = Pattern.compile("(.{119}).{2,}");

    private final PublicAddress publicAddress;

    LetterWriting(PublicAddress publicAddress) {
        this.publicAddress = publicAddress;
    }

    WrittenLetter write(Letter letter) {
        var content = content(letter, LetterTexts.in(letter.language()));
        return new WrittenLetter(
                letter.recipient(),
                letter.kind(),
                content.language(),
                content.subject(),
                Layouts.plain(content).render(),
                Layouts.html(content).render());
    }

    private LetterContent content(Letter letter, LetterTexts texts) {
        var words = words(letter);
        var kind = letter.kind().code();
        return new LetterContent(
                letter.language().code(),
                texts.text(kind + ".subject", words),
                texts.text("greeting", words),
                texts.text(kind + ".tells", words),
                letter.words().get("reason"),
                texts.text(kind + ".asks", words),
                letter.links().entrySet().stream()
                        .map(link -> new Action(texts.text(kind + ".link." + link.getKey(), words), link.getValue()))
                        .toList(),
                words.containsKey("until") ? texts.text("until", words) : null,
                texts.text(kind + ".unexpected", words),
                texts.text("about", words),
                publicAddress.of("/q/swagger-ui/"));
    }

    /** All but the reason stands in the middle of a line. */
    private static Map<String, String> words(Letter letter) {
        var words = new TreeMap<String, String>();
        letter.words().forEach((name, word) -> words.put(name, inLine(word)));
        words.computeIfPresent("until", (name, moment) -> inWords(Instant.parse(moment), letter.language()));
        return words;
    }

    private static String inLine(String word) {
        return TOO_LONG.matcher(word.replaceAll("\\s+", " ")).replaceFirst("$1…");
    }

    private static String inWords(Instant moment, Language language) {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale());
        return format.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
    }
}
