package org.tequio.exchange.exports;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** How the records of one type are asked of the register, listed ones only and in order of id, and read. */
interface RowReading<R extends ExportedRecord> {

    /**
     * How many rows are asked for at a time. It stands in the statements, so that the database plans for these few and
     * goes along its indexes, instead of sorting all before it shows the first.
     */
    int BATCH = 2_000;

    /** The next ones behind an id, which is the first parameter. */
    String following();

    /** Puts in what other parameters {@link #following()} has. */
    default void bindRest(PreparedStatement statement) throws SQLException {}

    /** Looks through the rows of a batch before they are read, and leaves them as they came. */
    default void lookThrough(RegisterRow rows) throws SQLException {}

    R read(RegisterRow row) throws SQLException;
}
