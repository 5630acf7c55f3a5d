package org.tequio.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import org.tequio.shared.Language;

import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Says a list or a member of it in the language and the media type that the request asks for. */
@Singleton
class ReferenceAnswers {

    private static final MediaType JSON_LD = MediaType.valueOf(Skos.MEDIA_TYPE);
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, JSON_LD).build();
    /** The lists change with a release; an hour is soon enough to see it. */
    private static final String CACHE_CONTROL = "public, max-age=3600";

    private static final String VARY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE;
    /** JSON-LD tells every language at once. */
    private static final String ALL_LANGUAGES =
            Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));

    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;

    ReferenceAnswers(ObjectMapper json, HttpHeaders headers, Request request, UriInfo uri) {
        this.json = json;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
    }

    Response list(CodeList list, List<? extends Concept> members) {
        return asksForJsonLd() ? jsonLd(Skos.of(list, members, base())) : json(CodeItems.of(list, members, language()));
    }

    Response member(Concept member) {
        return asksForJsonLd() ? jsonLd(Skos.of(member, base())) : json(CodeItem.of(member, language()));
    }

    private Response json(Object body) {
        return answer(body, MediaType.APPLICATION_JSON_TYPE, language().code());
    }

    private Response jsonLd(Skos body) {
        return answer(body, JSON_LD, ALL_LANGUAGES);
    }

    private Response answer(Object body, MediaType type, String languages) {
        var bytes = write(body);
        var tag = new EntityTag(digest(bytes));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(bytes, type).tag(tag) : unchanged;
        return answer.header(HttpHeaders.CONTENT_LANGUAGE, languages)
                .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    private Language language() {
        return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private boolean asksForJsonLd() {
        var variant = request.selectVariant(VARIANTS);
        return variant != null && JSON_LD.equals(variant.getMediaType());
    }

    private URI base() {
        return uri.getBaseUriBuilder().path(ReferenceResource.class).path("/").build();
    }

    private byte[] write(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
