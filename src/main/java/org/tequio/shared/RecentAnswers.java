package org.tequio.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Optional;

/** Answers that were given not long ago, by their entity tags: while the graph stands still they are still right. */
@ApplicationScoped
class RecentAnswers {

    /** What an answer that is no list weighs, in items of one. */
    private static final int ONE = 20;

    private final Cache<String, Object> answers;

    /** @param items how much is kept, counted in items of lists; one takes about half a kilobyte */
    RecentAnswers(@ConfigProperty(name = "tequio.answers.kept-items", defaultValue = "50000") long items) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(items)
                .weigher((String tag, Object body) ->
                        body instanceof Page<?> page ? page.items().size() + 1 : ONE)
                .build();
    }

    /** @param <T> what the question with this tag is answered with */
    @SuppressWarnings("unchecked")
    <T> Optional<T> of(EntityTag tag) {
        return Optional.ofNullable((T) answers.getIfPresent(tag.getValue()));
    }

    void keep(EntityTag tag, Object body) {
        answers.put(tag.getValue(), body);
    }
}
