package org.tequio.exchange.imports;

import org.tequio.shared.RecordId;

/** The ids of the records that rows become. */
interface NewIds {

    /** Rejects the row if there is none for it. */
    void judge(Row row);

    /** That of a row's record, if the row was not rejected. */
    RecordId next(Row row);
}
