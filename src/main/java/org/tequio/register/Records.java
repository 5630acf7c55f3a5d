package org.tequio.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records of one type. */
public interface Records<R extends RegisterRecord<?>> extends PanacheRepositoryBase<R, String> {

    Class<R> type();

    /** Gives a record that says what it said a new version, so that what was said of it stands in the history. */
    default void sayAgain(R record) {
        getEntityManager().lock(record, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /**
     * Those of these ids that there are, each once even if it is asked for twice; their number does not matter to the
     * query, which takes them as one array.
     */
    default Map<String, R> byId(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getSession().findMultiple(type(), List.copyOf(new LinkedHashSet<>(ids))).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(record -> record.id().value(), Function.identity()));
    }
}
