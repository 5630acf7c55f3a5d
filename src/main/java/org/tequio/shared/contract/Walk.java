package org.tequio.shared.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Ways through the model of a document, whose getters give null for what is not there. */
final class Walk {

    private static final String SCHEMAS = "#/components/schemas/";

    private Walk() {}

    static Stream<Operation> operations(OpenAPI document) {
        return orEmpty(document.getPaths().getPathItems()).values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    /** The answers that operations give themselves, not those they share. */
    static Stream<APIResponse> ownAnswers(OpenAPI document) {
        return operations(document).flatMap(Walk::ownAnswers);
    }

    static Stream<APIResponse> ownAnswers(Operation operation) {
        return orEmpty(operation.getResponses().getAPIResponses()).values().stream()
                .filter(answer -> answer.getRef() == null);
    }

    static Stream<MediaType> mediaTypes(@Nullable Content content) {
        return content == null ? Stream.of() : orEmpty(content.getMediaTypes()).values().stream();
    }

    /** A schema's properties, items and alternatives, and theirs, and so on, itself first; references are not followed. */
    static Stream<Schema> schemas(@Nullable Schema schema) {
        return schema == null
                ? Stream.of()
                : Stream.concat(Stream.of(schema), parts(schema).flatMap(Walk::schemas));
    }

    /** The names of all schemas that these lead to. */
    static Set<String> reachable(OpenAPI document, Stream<Schema> from) {
        var names = new HashSet<String>();
        from.forEach(schema -> follow(document, schema, names));
        return names;
    }

    /** The name of the schema that this one refers to. */
    static @Nullable String target(Schema schema) {
        return schema.getRef() == null ? null : schema.getRef().substring(SCHEMAS.length());
    }

    /** The schema that this one refers to. */
    static Schema followed(OpenAPI document, Schema schema) {
        return named(document, Objects.requireNonNull(target(schema)));
    }

    static String reference(String name) {
        return SCHEMAS + name;
    }

    static <K, V> Map<K, V> orEmpty(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : map;
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Schema named(OpenAPI document, String name) {
        return Objects.requireNonNull(document.getComponents().getSchemas().get(name));
    }

    private static void follow(OpenAPI document, Schema schema, Set<String> names) {
        schemas(schema).map(Walk::target).filter(Objects::nonNull).forEach(name -> {
            if (names.add(name)) {
                follow(document, named(document, name), names);
            }
        });
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        orEmpty(schema.getProperties()).values().stream(),
                        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema()),
                        orEmpty(schema.getAnyOf()).stream(),
                        orEmpty(schema.getOneOf()).stream(),
                        orEmpty(schema.getAllOf()).stream())
                .flatMap(stream -> stream)
                .filter(Objects::nonNull);
    }
}
