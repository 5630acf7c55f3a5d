package org.tequio.shared;

import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a caller may show to be let in, as the contract names it. */
enum Credential {
    API_KEY("apiKey", "'Authorization: Bearer tq_…' with an API key"),
    SUBMISSION_TOKEN(
            "submissionToken",
            "'Authorization: Bearer tqs_…' with the token that you were given when you submitted it");

    private final String scheme;
    private final String inWords;

    Credential(String scheme, String inWords) {
        this.scheme = scheme;
        this.inWords = inWords;
    }

    /** What to send to the called method; an API key if it does not say. */
    static String advice(ResourceInfo called) {
        var method = called.getResourceMethod();
        var wanted = method == null
                ? new LinkedHashSet<String>()
                : Stream.<AnnotatedElement>of(method, method.getDeclaringClass())
                        .flatMap(place -> Arrays.stream(place.getAnnotationsByType(SecurityRequirement.class)))
                        .map(SecurityRequirement::name)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var known = Arrays.stream(values())
                .filter(credential -> wanted.contains(credential.scheme))
                .map(credential -> credential.inWords)
                .collect(Collectors.joining(", or "));
        return "Send the header %s.".formatted(known.isEmpty() ? API_KEY.inWords : known);
    }
}
