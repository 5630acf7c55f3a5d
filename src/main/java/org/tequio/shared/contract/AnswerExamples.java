package org.tequio.shared.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.ProblemType;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives each answer an example, put together from the examples of its properties: it cannot fall behind them. */
final class AnswerExamples {

    private final OpenAPI document;

    AnswerExamples(OpenAPI document) {
        this.document = document;
    }

    void add() {
        Walk.ownAnswers(document)
                .flatMap(answer -> Walk.mediaTypes(answer.getContent()))
                .forEach(this::add);
        Walk.orEmpty(document.getComponents().getResponses()).forEach(this::addProblem);
    }

    private void add(MediaType content) {
        if (content.getSchema() != null && content.getExample() == null && content.getExamples() == null) {
            content.setExample(example(content.getSchema()));
        }
    }

    /** A shared answer is called like its type of problem: {@code NotFound} is {@code not-found}. */
    private void addProblem(String name, APIResponse answer) {
        var code = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        Arrays.stream(ProblemType.values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .ifPresent(type -> Walk.mediaTypes(answer.getContent())
                        .filter(content -> content.getExample() == null && content.getExamples() == null)
                        .forEach(content -> content.setExample(problem(type, content, answer.getDescription()))));
    }

    private @Nullable Object problem(ProblemType type, MediaType content, String description) {
        if (type == ProblemType.INVALID_REQUEST) {
            return withoutPointer(example(content.getSchema()));
        }
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", type.address());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("detail", description);
        problem.put("errors", List.of());
        return problem;
    }

    /** A fault is in a parameter or in the body, not in both. */
    private static @Nullable Object withoutPointer(@Nullable Object example) {
        if (example instanceof Map<?, ?> problem && problem.get("errors") instanceof List<?> faults) {
            faults.forEach(fault -> ((Map<?, ?>) fault).remove("pointer"));
        }
        return example;
    }

    private @Nullable Object example(Schema schema) {
        if (schema.getExamples() != null) {
            return schema.getExamples().get(0);
        }
        if (schema.getRef() != null) {
            return example(Walk.followed(document, schema));
        }
        if (schema.getAnyOf() != null) {
            return example(schema.getAnyOf().get(0));
        }
        if (schema.getEnumeration() != null) {
            return schema.getEnumeration().get(0);
        }
        if (Walk.orEmpty(schema.getType()).contains(SchemaType.ARRAY)) {
            var item = example(schema.getItems());
            return item == null ? List.of() : List.of(item);
        }
        return schema.getProperties() == null ? null : object(schema.getProperties());
    }

    private Map<String, Object> object(Map<String, Schema> properties) {
        var object = new LinkedHashMap<String, Object>();
        properties.forEach((name, property) -> {
            var value = example(property);
            if (value != null) {
                object.put(name, value);
            }
        });
        return object;
    }
}
