package org.tequio.exchange.imports;

import org.tequio.register.Records;
import org.tequio.register.RegisterRecord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records that rows with an id of their own speak of. */
final class Known {

    private Known() {}

    static <R extends RegisterRecord<?>> Map<Row, R> byKey(
            List<Row> rows, Map<String, String> recordIds, Records<R> records) {
        var found = records.byId(recordIds.values());
        var known = new HashMap<Row, R>();
        for (var row : rows) {
            Optional.ofNullable(recordIds.get(row.key())).map(found::get).ifPresent(record -> known.put(row, record));
        }
        return known;
    }
}
