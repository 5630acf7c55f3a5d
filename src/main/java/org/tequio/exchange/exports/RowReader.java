package org.tequio.exchange.exports;

import java.sql.SQLException;
import java.util.List;

/** Reads rows of one snapshot, some at a time. */
@FunctionalInterface
interface RowReader<R extends ExportedRecord> extends AutoCloseable {

    /** One record for each row. */
    List<R> read(List<RegisterRow> rows) throws SQLException;

    @Override
    default void close() throws SQLException {}
}
