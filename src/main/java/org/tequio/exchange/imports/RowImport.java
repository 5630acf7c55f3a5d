package org.tequio.exchange.imports;

import org.jspecify.annotations.Nullable;
import org.tequio.register.Identifier;
import org.tequio.register.Origin;
import org.tequio.register.RegisterRecord;
import org.tequio.shared.RecordId;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How the rows of one file become records of one type. */
interface RowImport<F, R extends RegisterRecord<F>> {

    PackageFile file();

    /** The records that these rows speak of and that the register has already. */
    Map<Row, R> existing(List<Row> rows, References references);

    /** The records of these ids, where rows may be told which record they are. */
    default Map<String, R> byId(Collection<String> ids) {
        return Map.of();
    }

    /**
     * What a row says.
     *
     * @param before the record as it is, null for a new one; what the package does not speak of stays
     * @return null if the row is rejected; it then knows why
     */
    @Nullable
    F read(Row row, References references, @Nullable R before);

    /**
     * What names the records of rows beside their ids, however a row writes it: no two records may have the same. Rows
     * are left out of which nothing does.
     */
    default Map<Row, String> names(List<Row> rows, References references) {
        return Map.of();
    }

    R create(RecordId id, F facts, List<Identifier> identifiers, Origin origin);
}
