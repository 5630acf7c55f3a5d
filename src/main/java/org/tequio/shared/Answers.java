package org.tequio.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Graph.Position;
import org.tequio.shared.Graph.Reading;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Answers a GET from the graph: with a strong entity tag made of the graph's position and of what is asked, so that an
 * unchanged question costs a look at the position and a 304 for who names the tag. Whoever asks is answered the same: a key makes no difference.
 */
@RequestScoped
public class Answers {

    /** Neo4j reads what is committed at each step, not a snapshot: an answer during which the graph moved is redone. */
    private static final int TRIES = 5;

    private final Graph graph;
    private final Positions positions;
    private final Request request;
    private final HttpHeaders headers;
    private final Question asked;
    private final Edition edition;
    private final FrozenRevisions frozen;
    private @Nullable String question;
    private @Nullable Position settled;

    Answers(
            Graph graph,
            Positions positions,
            Request request,
            HttpHeaders headers,
            Question asked,
            Edition edition,
            FrozenRevisions frozen) {
        this.graph = graph;
        this.positions = positions;
        this.request = request;
        this.headers = headers;
        this.asked = asked;
        this.edition = edition;
        this.frozen = frozen;
    }

    /** @param question makes the answer's body from a reading session and the revision that it shows */
    public <T> RestResponse<T> answer(BiFunction<Reading, Long, T> question) {
        var position = positions.recent();
        mustShowTheRelease(position);
        var validators = validators(position);
        if (validators.areNamed(headers) && validators.fit(request, headers)) {
            return notModified(validators);
        }
        return graph.read(position, reading -> answer(reading, question, position));
    }

    /** Where the graph stood while an answer was made that is right for as long as it stands there. */
    Optional<Position> mayBeKeptAt() {
        return Optional.ofNullable(settled);
    }

    private <T> RestResponse<T> answer(Reading reading, BiFunction<Reading, Long, T> question, Position position) {
        var before = position;
        for (int tries = 1; tries < TRIES; tries++) {
            var body = question.apply(reading, before.revision());
            var after = positions.saw(reading.positionBehind());
            if (!after.movedSince(before)) {
                var validators = validators(after);
                if (validators.fit(request, headers)) {
                    return notModified(validators);
                }
                settled = validators.lastModified() == null ? null : after;
                return cacheable(ResponseBuilder.ok(body), validators);
            }
            mustShowTheRelease(after);
            before = after;
            reading.since(after);
        }
        mustNotBeOfARelease();
        return inLanguage(ResponseBuilder.ok(question.apply(reading, before.revision())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private void mustShowTheRelease(Position position) {
        asked.release().ifPresent(release -> {
            long revision = frozen.of(release);
            if (position.advancing()) {
                throw Problem.of(
                        ProblemType.CONFLICT,
                        "The graph takes in many changes, or is made anew: it shows no release before it is done. Ask again later, or take the state of release '%s' from /api/v1/releases/%1$s/package.zip."
                                .formatted(release));
            }
            if (position.revision() != revision) {
                throw Problem.of(
                        ProblemType.CONFLICT,
                        "Release '%s' shows revision %d of the register, and the graph shows %d by now. Its state is in /api/v1/releases/%1$s/package.zip; leave 'release' out to ask of the present one."
                                .formatted(release, revision, position.revision()));
            }
        });
    }

    private void mustNotBeOfARelease() {
        if (asked.release().isPresent()) {
            throw Problem.of(
                    ProblemType.UNAVAILABLE,
                    "The graph has moved each time this was answered, so that it is of no release: ask again.");
        }
    }

    private <T> RestResponse<T> notModified(Validators validators) {
        return cacheable(ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED), validators);
    }

    private <T> RestResponse<T> cacheable(ResponseBuilder<T> response, Validators validators) {
        return inLanguage(response)
                .tag(validators.tag())
                .lastModified(validators.lastModified())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private <T> ResponseBuilder<T> inLanguage(ResponseBuilder<T> response) {
        return response.header(HttpHeaders.CONTENT_LANGUAGE, asked.language().code());
    }

    /** All that the answer depends on besides the graph, read once. */
    private String question() {
        if (question == null) {
            question = asked.text() + " " + asked.language() + " " + asked.mediaType();
        }
        return question;
    }

    private Validators validators(Position position) {
        var tag = Tags.of(edition.name(), position.revision(), position.writes(), position.movedAt(), question());
        var changed = Math.max(position.movedAt(), edition.since().toEpochMilli());
        // a date counts in seconds: it may only be told when this second can bring no other change
        boolean settled = position.readAt() - changed >= 1000;
        return new Validators(tag, settled ? Date.from(Instant.ofEpochMilli(changed)) : null);
    }
}
