package org.tequio.shared;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which methods an address takes; Quarkus REST itself knows it of a resource class as a whole only. */
@Singleton
class AllowedMethods {

    private final RequestMapper<Set<String>> methods;

    AllowedMethods(BeanManager beans) {
        var byPath = new TreeMap<String, Set<String>>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Path.class))
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods()))
                .forEach(method -> add(method, byPath));
        var paths = new ArrayList<RequestPath<Set<String>>>();
        byPath.forEach((path, allowed) -> paths.add(new RequestPath<>(false, new URITemplate(path, false), allowed)));
        this.methods = new RequestMapper<>(paths);
    }

    /** The methods in alphabetical order; none for an address that is not ours. */
    Set<String> at(String path) {
        var match = methods.map(path);
        return match == null ? Set.of() : match.value;
    }

    private static void add(Method method, Map<String, Set<String>> byPath) {
        var verb = verb(method);
        if (verb != null) {
            var allowed = byPath.computeIfAbsent(path(method), path -> new TreeSet<>(Set.of(HttpMethod.OPTIONS)));
            allowed.add(verb);
            if (verb.equals(HttpMethod.GET)) {
                allowed.add(HttpMethod.HEAD);
            }
        }
    }

    private static @Nullable String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .flatMap(Stream::ofNullable)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String path(Method method) {
        var own = method.getAnnotation(Path.class);
        var ofClass = method.getDeclaringClass().getAnnotation(Path.class).value();
        return own == null ? ofClass : ofClass + "/" + own.value().replaceFirst("^/", "");
    }
}
