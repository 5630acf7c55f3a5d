package org.tequio.shared;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses a query parameter that the called method does not declare: a typing error must not widen an answer. */
final class ParameterCheck {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getPackageName().startsWith("org.tequio")) {
            return;
        }
        var names = known.computeIfAbsent(method, ParameterCheck::names);
        request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.unknownParameter(name, names);
                });
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(ParameterCheck::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Parameter parameter) {
        var fields = Arrays.stream(parameter.getType().getDeclaredFields());
        return Stream.concat(Stream.of(name(parameter, parameter.getName())), fields.map(f -> name(f, f.getName())))
                .filter(Objects::nonNull);
    }

    private static @Nullable String name(AnnotatedElement element, String ownName) {
        var query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            return query.value().isEmpty() ? ownName : query.value();
        }
        var standard = element.getAnnotation(QueryParam.class);
        return standard == null ? null : standard.value();
    }
}
