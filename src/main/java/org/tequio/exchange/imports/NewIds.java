package org.tequio.exchange.imports;

import org.tequio.shared.RecordId;

import java.util.Optional;

/** The ids of the records that rows become, row by row. */
interface NewIds {

    /** @return empty if the row cannot become a record; it then knows why */
    Optional<RecordId> next(Row row);
}
