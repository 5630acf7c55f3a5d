package org.tequio.shared;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The query parameters that a resource method declares, itself or in a bean.
 *
 * @param names of all of them
 * @param single names of those that have one value
 * @param defaults the values of those that have one when they are not given
 */
record DeclaredParameters(Set<String> names, Set<String> single, Map<String, String> defaults) {

    private static final Map<Method, DeclaredParameters> KNOWN = new ConcurrentHashMap<>();

    static DeclaredParameters of(Method method) {
        return KNOWN.computeIfAbsent(method, DeclaredParameters::read);
    }

    private static DeclaredParameters read(Method method) {
        var declared = new DeclaredParameters(new HashSet<>(), new HashSet<>(), new HashMap<>());
        for (var parameter : method.getParameters()) {
            declared.add(parameter);
        }
        if (isAtRelease(method)) {
            declared.names.add(AtRelease.PARAMETER);
            declared.single.add(AtRelease.PARAMETER);
        }
        return declared;
    }

    private static boolean isAtRelease(Method method) {
        return method.isAnnotationPresent(AtRelease.class)
                || method.getDeclaringClass().isAnnotationPresent(AtRelease.class);
    }

    private void add(Parameter parameter) {
        add(parameter, parameter.getName(), parameter.getType());
        Stream.<Class<?>>iterate(parameter.getType(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .forEach(field -> add(field, field.getName(), field.getType()));
    }

    private void add(AnnotatedElement element, String ownName, Class<?> type) {
        var name = name(element, ownName);
        if (name == null) {
            return;
        }
        names.add(name);
        if (!Collection.class.isAssignableFrom(type)) {
            single.add(name);
        }
        var otherwise = element.getAnnotation(DefaultValue.class);
        if (otherwise != null) {
            defaults.put(name, otherwise.value());
        }
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
