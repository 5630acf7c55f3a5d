package org.tequio.shared.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives each answer an example, put together from the examples of its properties: it cannot fall behind them. */
public final class AnswerExamples {

    /** The extension of a record; its value names properties, with commas, that never come with the others' examples. */
    public static final String WITHOUT = "x-example-without";

    private final OpenAPI document;

    AnswerExamples(OpenAPI document) {
        this.document = document;
    }

    void add() {
        Walk.operations(document)
                .flatMap(operation -> Walk.orEmpty(operation.getResponses().getAPIResponses()).entrySet().stream())
                .filter(answer -> answer.getValue().getRef() == null)
                .forEach(answer -> add(answer.getKey(), answer.getValue()));
        Walk.orEmpty(document.getComponents().getResponses()).forEach(this::addProblem);
        document.getComponents().getSchemas().values().forEach(schema -> schema.removeExtension(WITHOUT));
    }

    private void add(String status, APIResponse answer) {
        var contents = answer.getContent() == null ? null : answer.getContent().getMediaTypes();
        Walk.orEmpty(contents).forEach((mediaType, content) -> {
            if (content.getSchema() != null && lacksExample(content)) {
                content.setExample(
                        mediaType.equals(Problem.MEDIA_TYPE)
                                ? problem(ProblemType.ofStatus(Integer.parseInt(status)), content, answer)
                                : example(content.getSchema()));
            }
        });
    }

    /** A shared answer is called like its type of problem: {@code NotFound} is {@code not-found}. */
    private void addProblem(String name, APIResponse answer) {
        var code = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        Arrays.stream(ProblemType.values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .ifPresent(type -> Walk.mediaTypes(answer.getContent())
                        .filter(AnswerExamples::lacksExample)
                        .forEach(content -> content.setExample(problem(type, content, answer))));
    }

    private static boolean lacksExample(MediaType content) {
        return content.getExample() == null && content.getExamples() == null;
    }

    private @Nullable Object problem(ProblemType type, MediaType content, APIResponse answer) {
        if (type == ProblemType.INVALID_REQUEST) {
            return ofParameter(example(content.getSchema()));
        }
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", type.address());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("detail", answer.getDescription());
        problem.put("errors", List.of());
        return problem;
    }

    /** A fault is in a parameter or in the body, not in both, and the reason is of a record that is gone. */
    private static @Nullable Object ofParameter(@Nullable Object example) {
        if (example instanceof Map<?, ?> problem && problem.get("errors") instanceof List<?> faults) {
            problem.remove("reason");
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
        return schema.getProperties() == null ? null : object(schema);
    }

    private Map<String, @Nullable Object> object(Schema schema) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        var without = without(schema);
        schema.getProperties().forEach((name, property) -> {
            var value = without.contains(name) ? none(property) : example(property);
            if (value != null || Walk.orEmpty(schema.getRequired()).contains(name)) {
                object.put(name, value);
            }
        });
        return object;
    }

    private static @Nullable Object none(Schema property) {
        return List.of(SchemaType.ARRAY).equals(property.getType()) ? List.of() : null;
    }

    private static List<String> without(Schema schema) {
        var named =
                schema.getExtensions() == null ? null : schema.getExtensions().get(WITHOUT);
        return named == null ? List.of() : List.of(named.toString().split(","));
    }
}
