package org.tequio.shared.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.tequio.shared.Page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static java.util.Objects.requireNonNull;

/**
 * Calls a page after what stands on it, {@code ActorSummaryPage}, not after how Java nests the two, and takes from it what
 * no operation that answers with it ever tells.
 */
final class PageSchemas {

    private static final String PAGE = Page.class.getSimpleName();
    private static final String FACETS = "facets";
    private static final String AS_OF = "asOf";

    private PageSchemas() {}

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
        names.values()
                .forEach(name -> fit(requireNonNull(components.getSchemas().get(name)), name, document));
    }

    private static void rename(MediaType content, Map<String, String> names) {
        var schema = content.getSchema();
        var name = schema == null ? null : names.get(Walk.target(schema));
        if (name != null) {
            schema.setRef(Walk.reference(name));
        }
    }

    /** Facets come where somebody may ask for them, a revision where an answer is of one and may be kept. */
    private static void fit(Schema page, String name, OpenAPI document) {
        var answering = Walk.operations(document)
                .filter(operation -> answersWith(operation, name))
                .toList();
        if (answering.stream().noneMatch(PageSchemas::countsFacets)) {
            page.removeProperty(FACETS);
        }
        if (answering.stream().noneMatch(operation -> operation.getResponses().hasAPIResponse("304"))) {
            page.addExtension(AnswerExamples.WITHOUT, AS_OF);
        }
    }

    private static boolean answersWith(Operation operation, String page) {
        return Walk.ownAnswers(operation)
                .flatMap(answer -> Walk.mediaTypes(answer.getContent()))
                .anyMatch(content -> content.getSchema() != null && page.equals(Walk.target(content.getSchema())));
    }

    private static boolean countsFacets(Operation operation) {
        return Walk.orEmpty(operation.getParameters()).stream()
                .anyMatch(parameter -> FACETS.equals(parameter.getName()));
    }
}
