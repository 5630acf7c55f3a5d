package org.tequio.reference;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.tequio.shared.FixedAnswers;
import org.tequio.shared.Language;
import org.tequio.shared.Question;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says a list or a member of it in the language and the media type that the request asks for. */
@Singleton
class ReferenceAnswers {

    private static final MediaType JSON_LD = MediaType.valueOf(Skos.MEDIA_TYPE);
    /** JSON-LD tells every language at once. */
    private static final String ALL_LANGUAGES =
            Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));

    private final FixedAnswers answers;
    private final Question asked;
    private final UriInfo uri;

    ReferenceAnswers(FixedAnswers answers, Question asked, UriInfo uri) {
        this.answers = answers;
        this.asked = asked;
        this.uri = uri;
    }

    Response list(CodeList list, List<? extends Concept> members) {
        return asksForJsonLd()
                ? jsonLd(Skos.of(list, members, base()))
                : json(CodeItems.of(list, members, asked.language()));
    }

    Response member(Concept member) {
        return asksForJsonLd() ? jsonLd(Skos.of(member, base())) : json(CodeItem.of(member, asked.language()));
    }

    private Response json(Object body) {
        return answers.json(
                body, MediaType.APPLICATION_JSON_TYPE, asked.language().code());
    }

    private Response jsonLd(Skos body) {
        return answers.json(body, JSON_LD, ALL_LANGUAGES);
    }

    private boolean asksForJsonLd() {
        return JSON_LD.equals(asked.mediaType());
    }

    private URI base() {
        return uri.getBaseUriBuilder().path(ReferenceResource.class).path("/").build();
    }
}
