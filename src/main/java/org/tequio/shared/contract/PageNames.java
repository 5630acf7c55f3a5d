package org.tequio.shared.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.tequio.shared.Page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static java.util.Objects.requireNonNull;

/** Calls a page after what stands on it, {@code ActorSummaryPage}, not after how Java nests the two. */
final class PageNames {

    private static final String PAGE = Page.class.getSimpleName();

    private PageNames() {}

    static void give(OpenAPI document) {
        var names = new HashMap<String, String>();
        var components = document.getComponents();
        for (var page : List.copyOf(components.getSchemas().entrySet())) {
            if (page.getKey().startsWith(PAGE)) {
                var items = requireNonNull(page.getValue().getProperties().get("items"));
                var name = Walk.target(items.getItems()) + PAGE;
                names.put(page.getKey(), name);
                components.removeSchema(page.getKey());
                components.addSchema(name, page.getValue().description("One page of a list."));
            }
        }
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        Walk.ownAnswers(document)
                .flatMap(answer -> Walk.mediaTypes(answer.getContent()))
                .forEach(content -> rename(content, names));
    }

    private static void rename(MediaType content, Map<String, String> names) {
        var schema = content.getSchema();
        var name = schema == null ? null : names.get(Walk.target(schema));
        if (name != null) {
            schema.setRef(Walk.reference(name));
        }
    }
}
