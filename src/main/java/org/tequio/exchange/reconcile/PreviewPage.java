package org.tequio.exchange.reconcile;

import org.jspecify.annotations.Nullable;
import org.tequio.exchange.reconcile.EntityFacts.Facts;
import org.tequio.shared.HtmlPage;
import org.tequio.shared.Language;

import java.util.Objects;

/** A record in a few lines, for a frame in somebody else's page. */
record PreviewPage(Facts known) {

    private static final String BODY = """
            <h1>%s</h1>
            <p>%s</p>
            %s<p><a href="%s" target="_blank" rel="noopener">%s</a></p>
            """;
    private static final String WEBSITE = """
            <p><a href="%1$s" target="_blank" rel="noopener noreferrer">%1$s</a></p>
            """;

    /** @param address of the record itself */
    HtmlPage page(String address) {
        var name = Objects.requireNonNullElse(known.text(EntityProperty.NAME), known.id());
        var body = BODY.formatted(
                HtmlPage.escape(name),
                HtmlPage.escape(line()),
                website(known.text(EntityProperty.WEBSITE)),
                HtmlPage.escape(address),
                HtmlPage.escape(known.id()));
        return new HtmlPage(Language.EN, name, body);
    }

    /** An experience has no memberships. */
    private String line() {
        var memberships = known.values().get("memberships");
        var description = Reconcile.description(known);
        return memberships == null ? description : "%s · memberships: %s".formatted(description, memberships);
    }

    /** The register takes nothing that is not http or https. */
    private static String website(@Nullable String website) {
        return website == null ? "" : WEBSITE.formatted(HtmlPage.escape(website));
    }
}
