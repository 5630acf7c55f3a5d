package org.tequio.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records of one type. */
public interface Records<R extends RegisterRecord<?>> extends PanacheRepositoryBase<R, String> {

    /** Those of these ids that there are. */
    default Map<String, R> byId(Collection<String> ids) {
        return list("id in ?1", ids).stream()
                .collect(Collectors.toMap(record -> record.id().value(), Function.identity()));
    }
}
