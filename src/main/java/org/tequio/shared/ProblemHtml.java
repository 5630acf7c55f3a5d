package org.tequio.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The pages about problems for people with a browser. */
record ProblemHtml(ProblemTexts texts) {

    private static final String ONE = """
            <h1>%s</h1>
            <p>HTTP %d · <code>%s</code></p>
            <h2>%s</h2>
            <p>%s</p>
            <h2>%s</h2>
            <p>%s</p>
            <p><a href="../problems">%s</a></p>
            """;
    private static final String CASE = """
            <h1>%s</h1>
            <p lang="en">%s</p>
            <p><a href="../problems/%s">%s</a></p>
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
                HtmlPage.escape(page.title()),
                page.status(),
                page.type(),
                text("page.means"),
                HtmlPage.escape(page.means()),
                text("page.advice"),
                HtmlPage.escape(page.advice()),
                text("page.all"));
        return new HtmlPage(texts.language(), page.title(), body).html();
    }

    /** What happened in a case of it; from an address as deep as {@code /links/abc}. */
    HtmlPage page(ProblemType type, String detail) {
        var title = texts.title(type);
        var body = CASE.formatted(HtmlPage.escape(title), HtmlPage.escape(detail), type.code(), text("page.means"));
        return new HtmlPage(texts.language(), title, body);
    }

    String index() {
        var entries = Arrays.stream(ProblemType.values())
                .map(type -> ENTRY.formatted(type.code(), HtmlPage.escape(texts.title(type)), type.status()))
                .collect(Collectors.joining("\n"));
        var body = ALL.formatted(text("page.title"), text("page.intro"), entries);
        return new HtmlPage(texts.language(), texts.text("page.title"), body).html();
    }

    private String text(String key) {
        return HtmlPage.escape(texts.text(key));
    }
}
