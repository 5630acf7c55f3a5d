package org.tequio.exchange.exports;

import org.tequio.register.Snapshot;

import java.sql.SQLException;

/** How the records of one type are copied from the register, listed ones only and in order of id, and read. */
interface RowReading<R extends ExportedRecord> {

    /** Those behind the id that is set as {@code tequio.after}, as many as {@code tequio.limit} says at most. */
    String following();

    /** Sets what else {@link #following()} reads, and how the database is to go about it. */
    default void set(Snapshot snapshot) throws SQLException {
        snapshot.goAlongIndexes();
    }

    /** Who reads the rows of a snapshot, before anything is copied from it. */
    RowReader<R> reader(Snapshot snapshot) throws SQLException;
}
