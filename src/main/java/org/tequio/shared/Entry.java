package org.tequio.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a stranger is told who opens the address of an installation. */
@Schema(
        name = "Entry",
        description = "What this is and where to go on.",
        requiredProperties = {"name", "description", "links"})
record Entry(
        @Schema(description = "What it is called.", examples = "Tequio")
        String name,

        @Schema(
                description = "What it is, in one sentence.",
                examples = "The open directory of the actors of the Social and Solidarity Economy")
        String description,

        @Schema(
                description = "Addresses of what there is, by what it is.",
                examples = "{\"documentation\": \"/q/swagger-ui\", \"actors\": \"/api/v1/actors\"}")
        Map<String, String> links) {

    private static final String NAME = "Tequio";
    private static final String PAGE = """
            <h1>%s</h1>
            <p>%s</p>
            <ul>
            %s
            </ul>
            """;
    private static final String LINK = """
            <li><a href="%s">%s</a></li>""";

    static Entry in(Language language) {
        var links = new LinkedHashMap<String, String>();
        Arrays.stream(EntryLink.values()).forEach(link -> links.put(link.code(), link.address()));
        return new Entry(NAME, EntryTexts.in(language).description(), links);
    }

    /** The same for people with a browser, at the root. */
    static String page(Language language) {
        var texts = EntryTexts.in(language);
        var links = Arrays.stream(EntryLink.values())
                .map(link -> LINK.formatted(
                        HtmlPage.escape(link.address().substring(1)), HtmlPage.escape(texts.label(link))))
                .collect(Collectors.joining("\n"));
        var body = PAGE.formatted(NAME, HtmlPage.escape(texts.description()), links);
        return new HtmlPage(language, texts.description(), body).html();
    }
}
