package org.tequio.shared;

import org.apache.commons.text.StringEscapeUtils;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The pages about problems for people with a browser. */
record ProblemHtml(ProblemTexts texts) {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · Tequio</title>
            <style>body {font: 1.1rem/1.5 sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem}</style>
            </head>
            <body>
            %s</body>
            </html>
            """;
    private static final String ONE = """
            <h1>%s</h1>
            <p>HTTP %d · <code>%s</code></p>
            <h2>%s</h2>
            <p>%s</p>
            <h2>%s</h2>
            <p>%s</p>
            <p><a href="../problems">%s</a></p>
            """;
    private static final String ALL = """
            <h1>%s</h1>
            <p>%s</p>
            <ul>
            %s
            </ul>
            """;
    private static final String ENTRY = """
            <li><a href="problems/%s">%s</a> (%d)</li>""";

    String page(ProblemType type) {
        var page = ProblemPage.of(type, texts);
        var body = ONE.formatted(
                escape(page.title()),
                page.status(),
                page.type(),
                text("page.means"),
                escape(page.means()),
                text("page.advice"),
                escape(page.advice()),
                text("page.all"));
        return FRAME.formatted(texts.language().code(), escape(page.title()), body);
    }

    String index() {
        var entries = Arrays.stream(ProblemType.values())
                .map(type -> ENTRY.formatted(type.code(), escape(texts.title(type)), type.status()))
                .collect(Collectors.joining("\n"));
        var body = ALL.formatted(text("page.title"), text("page.intro"), entries);
        return FRAME.formatted(texts.language().code(), text("page.title"), body);
    }

    private String text(String key) {
        return escape(texts.text(key));
    }

    private static String escape(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }
}
