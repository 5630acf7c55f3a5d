package org.tequio.shared.contract;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the operations that an annotation of ours stands on, by itself or on their resource. */
public final class AnnotatedOperations {

    private static final DotName OPERATION = DotName.createSimple(Operation.class);

    private AnnotatedOperations() {}

    /** Their operation ids. */
    public static Set<String> ids(IndexView index, Class<? extends Annotation> annotation) {
        return index.getAnnotations(DotName.createSimple(annotation)).stream()
                .flatMap(found -> methods(found.target()))
                .map(method -> method.annotation(OPERATION))
                .filter(operation -> operation != null && operation.value("operationId") != null)
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toSet());
    }

    private static Stream<MethodInfo> methods(AnnotationTarget target) {
        return target instanceof ClassInfo resource ? resource.methods().stream() : Stream.of(target.asMethod());
    }
}
