package org.tequio.shared.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Selectable;

import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says of each property whether it is always there and whether it may be null, as the record behind it does: what is
 * {@code @Nullable} may be null, and everything is there unless {@code @JsonInclude} leaves it out. Of what only requests
 * hold, the nullable properties are left to the sender, but for those that the record itself requires: a fault is told
 * of these, and null is none of their values.
 */
final class Presence {

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName SELECTABLE = DotName.createSimple(Selectable.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName PROPERTY = DotName.createSimple(JsonProperty.class);

    private final IndexView index;
    private final List<ClassInfo> records;

    Presence(IndexView index) {
        this.index = index;
        this.records = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith("org.tequio."))
                .toList();
    }

    void mark(OpenAPI document) {
        var answered = Walk.reachable(
                document,
                Walk.ownAnswers(document)
                        .flatMap(answer -> Walk.mediaTypes(answer.getContent()))
                        .map(MediaType::getSchema));
        answered.addAll(Walk.reachable(document, sharedAnswers(document)));
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                var record = recordOf(name, schema.getProperties().keySet());
                if (record != null) {
                    mark(schema, record, answered.contains(name));
                }
            }
        });
    }

    private static Stream<Schema> sharedAnswers(OpenAPI document) {
        return Walk.orEmpty(document.getComponents().getResponses()).values().stream()
                .flatMap(answer -> Walk.mediaTypes(answer.getContent()))
                .map(MediaType::getSchema);
    }

    /**
     * Generic records are called after themselves and their arguments: {@code PageActorSummary}. Of several of the same
     * name it is the one that all properties come from.
     */
    private @Nullable ClassInfo recordOf(String schemaName, Set<String> properties) {
        return records.stream()
                .filter(record -> record.typeParameters().isEmpty()
                        ? schemaName.equals(name(record))
                        : schemaName.startsWith(name(record)))
                .filter(record -> record.fields().stream()
                        .filter(field -> !isStatic(field) && !field.hasAnnotation(UNWRAPPED))
                        .allMatch(field -> properties.contains(name(field))))
                .max(Comparator.<ClassInfo>comparingInt(
                                record -> record.fields().size())
                        .thenComparing(record -> record.hasDeclaredAnnotation(SCHEMA)))
                .orElse(null);
    }

    private static String name(ClassInfo record) {
        var schema = record.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? record.simpleName()
                : schema.value("name").asString();
    }

    /** What it is called in JSON. */
    private static String name(FieldInfo field) {
        return name(field.declaredAnnotation(PROPERTY), field.name());
    }

    private static String name(MethodInfo method) {
        return name(method.declaredAnnotation(PROPERTY), method.name());
    }

    private static String name(@Nullable AnnotationInstance property, String ownName) {
        return property == null || property.value() == null
                ? ownName
                : property.value().asString();
    }

    private void mark(Schema schema, ClassInfo record, boolean answered) {
        var required = new HashSet<>(Walk.orEmpty(schema.getRequired()));
        for (var field : record.fields()) {
            if (field.hasAnnotation(UNWRAPPED)) {
                mark(schema, index.getClassByName(field.type().name()), answered);
                required.addAll(Walk.orEmpty(schema.getRequired()));
            } else if (!isStatic(field)) {
                mark(
                        schema,
                        name(field),
                        field.type(),
                        isLeftOut(record, field, field.type()),
                        isAlways(record, field.name()),
                        answered,
                        required);
            }
        }
        record.methods().stream()
                .filter(method -> method.hasDeclaredAnnotation(PROPERTY))
                .forEach(method -> mark(
                        schema,
                        name(method),
                        method.returnType(),
                        isLeftOut(record, method, method.returnType()),
                        isAlways(record, method.name()),
                        answered,
                        required));
        schema.setRequired(schema.getProperties().keySet().stream()
                .filter(required::contains)
                .toList());
    }

    private static void mark(
            Schema schema,
            String name,
            Type type,
            boolean leftOut,
            boolean always,
            boolean answered,
            Set<String> required) {
        var property = schema.getProperties().get(name);
        if (property == null || leftOut) {
            return;
        }
        boolean nullable = type.hasAnnotation(NULLABLE);
        if (nullable && (answered || !required.contains(name))) {
            allowNull(property);
        }
        if (always && (answered || !nullable)) {
            required.add(name);
        }
    }

    private static boolean isStatic(FieldInfo field) {
        return Modifier.isStatic(field.flags());
    }

    /** Whether a client cannot choose to go without it. */
    private static boolean isAlways(ClassInfo record, String property) {
        return property.equals("id") || !record.hasDeclaredAnnotation(SELECTABLE);
    }

    /** What is left out when it is null is always there if it never is; of what is left out when empty nobody knows. */
    private static boolean isLeftOut(ClassInfo record, AnnotationTarget member, Type type) {
        var include = member.declaredAnnotation(INCLUDE);
        include = include == null ? record.declaredAnnotation(INCLUDE) : include;
        if (include == null || include.value() == null) {
            return false;
        }
        return switch (JsonInclude.Include.valueOf(include.value().asEnum())) {
            case ALWAYS -> false;
            case NON_NULL -> type.hasAnnotation(NULLABLE);
            default -> true;
        };
    }

    private static void allowNull(Schema property) {
        if (property.getRef() != null) {
            property.setAnyOf(List.of(
                    OASFactory.createSchema().ref(property.getRef()),
                    OASFactory.createSchema().addType(SchemaType.NULL)));
            property.setRef(null);
        } else if (!Walk.orEmpty(property.getType()).contains(SchemaType.NULL)) {
            property.addType(SchemaType.NULL);
        }
    }
}
