package org.tequio.projection;

import org.tequio.register.RecordType;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many records of each type the register has, listed and departed. */
final class Census {

    private final Map<RecordType, Long> listed = new EnumMap<>(RecordType.class);
    private final Map<RecordType, Long> departed = new EnumMap<>(RecordType.class);

    void count(Batch batch) {
        batch.rows().forEach(row -> (row.listed() ? listed : departed).merge(row.type(), 1L, Long::sum));
    }

    long number(Collection<RecordType> types, boolean areListed) {
        var numbers = areListed ? listed : departed;
        return types.stream().mapToLong(type -> numbers.getOrDefault(type, 0L)).sum();
    }
}
