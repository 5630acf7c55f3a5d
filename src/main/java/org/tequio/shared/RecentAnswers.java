package org.tequio.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tequio.shared.Graph.Position;

import java.util.Optional;

/**
 * Answers that were given not long ago, by their entity tags: while the graph stands still they are still right. When it
 * moves, they are let go at once, as nobody can ask for those tags again.
 */
@ApplicationScoped
class RecentAnswers {

    /** What an answer weighs that holds no list, in items of one. */
    private static final int ONE = 20;

    private final Cache<String, Object> answers;
    private volatile Position position = Position.START;

    /** @param items how much is kept, counted in items of lists; one takes about half a kilobyte */
    RecentAnswers(@ConfigProperty(name = "tequio.answers.kept-items", defaultValue = "50000") long items) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(items)
                .weigher((String tag, Object body) -> body instanceof Sized sized ? sized.size() + 1 : ONE)
                .build();
    }

    /** @param <T> what the question with this tag is answered with */
    @SuppressWarnings("unchecked")
    <T> Optional<T> of(EntityTag tag) {
        return Optional.ofNullable((T) answers.getIfPresent(tag.getValue()));
    }

    void keep(Position shown, EntityTag tag, Object body) {
        if (shown.movedSince(position)) {
            position = shown;
            answers.invalidateAll();
        }
        answers.put(tag.getValue(), body);
    }
}
