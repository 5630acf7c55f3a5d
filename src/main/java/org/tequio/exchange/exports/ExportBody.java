package org.tequio.exchange.exports;

import org.tequio.register.Snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;

/** Writes an export from one state of the register, row after row. */
@FunctionalInterface
public interface ExportBody {

    /** @param output to be flushed when the first bytes are there, so that the client sees them; not to be closed */
    void write(Snapshot snapshot, OutputStream output) throws IOException, SQLException;
}
