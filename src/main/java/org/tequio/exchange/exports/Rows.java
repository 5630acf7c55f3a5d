package org.tequio.exchange.exports;

import org.tequio.register.Snapshot;

import java.io.IOException;
import java.sql.SQLException;

/** Records of the register, to be written one after the other. */
@FunctionalInterface
interface Rows<R> {

    /** Writes all of them, from the beginning to the end of the file. */
    void write(Snapshot snapshot, RowWriter<? super R> writer) throws IOException, SQLException;
}
