package org.tequio.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a request asks for: what about, in which language, in which media type. */
@RequestScoped
public class Question {

    private final UriInfo uri;
    private final HttpHeaders headers;
    private final Request request;
    private final ResourceInfo resource;

    Question(UriInfo uri, HttpHeaders headers, Request request, ResourceInfo resource) {
        this.uri = uri;
        this.headers = headers;
        this.request = request;
        this.resource = resource;
    }

    /** The language in which it is answered. */
    public Language language() {
        return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The media type in which it is answered: of those that the called method makes, the one that is preferred. */
    public MediaType mediaType() {
        var made = MediaTypes.madeBy(resource);
        if (made.size() < 2) {
            return made.isEmpty() ? MediaType.APPLICATION_JSON_TYPE : made.get(0);
        }
        var variants = Variant.mediaTypes(made.toArray(MediaType[]::new)).build();
        return Optional.ofNullable(request.selectVariant(variants))
                .map(Variant::getMediaType)
                .orElse(made.get(0));
    }

    /** The release that it is asked of, if of one; {@link ParameterCheck} refuses it where it is not answered. */
    public Optional<String> release() {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(AtRelease.PARAMETER));
    }

    /**
     * Path and parameters in one order, without those that say what goes without saying: two questions with the same
     * text have the same answer. The values of one parameter keep their order, which counts where it is one of sorting.
     */
    String text() {
        return parameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().map(value -> text(parameter.getKey(), value)))
                .collect(Collectors.joining("&", uri.getRequestUri().getRawPath() + "?", ""));
    }

    private Map<String, List<String>> parameters() {
        var parameters = new TreeMap<String, List<String>>(uri.getQueryParameters());
        var method = resource.getResourceMethod();
        if (method != null) {
            DeclaredParameters.of(method).defaults().forEach((name, value) -> parameters.remove(name, List.of(value)));
        }
        return parameters;
    }

    private static String text(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
