package org.tequio.shared;

import org.apache.commons.text.StringEscapeUtils;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A page for people with a browser: plain, readable aloud, and without any script.
 *
 * @param title plain text
 * @param body HTML
 */
public record HtmlPage(Language language, String title, String body) {

    private static final String STYLE =
            "body {font: 1.1rem/1.5 sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem} "
                    + "button, textarea {font: inherit; padding: .4em .8em} textarea {width: 100%; box-sizing: border-box}";
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · Tequio</title>
            <style>%s</style>
            </head>
            <body>
            %s</body>
            </html>
            """;

    /** Lets a browser take nothing for part of such a page but its own style, and send its forms to us only. */
    public static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'sha256-%s'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                    .formatted(sha256(STYLE));

    /** The same for a page that others may show in a frame of theirs. */
    public static final String EMBEDDED_POLICY =
            "default-src 'none'; style-src 'sha256-%s'; form-action 'none'; base-uri 'none'".formatted(sha256(STYLE));

    public String html() {
        return FRAME.formatted(language.code(), escape(title), STYLE, body);
    }

    public static String escape(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
