package org.tequio.journey;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The folder into which a Tequio that was started for a look delivers its letters. */
record Mailbox(Path folder) {

    private static final Patience TO_ARRIVE = Patience.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("https?://\\S+(/links/[A-Za-z0-9_-]+)");

    /** The paths of the links in the letter that came last to this address, once there are as many letters. */
    List<String> links(String recipient, int letters) throws Exception {
        TO_ARRIVE.until(
                "letter %d to %s".formatted(letters, recipient),
                () -> lettersTo(recipient).size() >= letters);
        return LINK.matcher(plain(lettersTo(recipient).get(letters - 1)))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private List<MimeMessage> lettersTo(String recipient) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(file -> file.toFile().lastModified()))
                    .map(Mailbox::read)
                    .filter(letter -> isTo(letter, recipient))
                    .toList();
        }
    }

    private static MimeMessage read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new MimeMessage(null, content);
        } catch (Exception e) {
            throw new AssertionError("Not a letter: " + file, e);
        }
    }

    private static boolean isTo(MimeMessage letter, String recipient) {
        try {
            return Arrays.toString(letter.getAllRecipients()).contains(recipient);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String plain(Part part) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var text = plain(parts.getBodyPart(i));
                if (!text.isEmpty()) {
                    return text;
                }
            }
            return "";
        }
        return part.isMimeType("text/plain") ? (String) part.getContent() : "";
    }
}
