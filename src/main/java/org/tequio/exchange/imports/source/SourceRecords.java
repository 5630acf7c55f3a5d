package org.tequio.exchange.imports.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The records of a file, one after the other. */
public interface SourceRecords extends Closeable {

    /**
     * The next record; empty at the end.
     *
     * @throws org.tequio.shared.Problem 400 that says where the file cannot be read any further, and why
     */
    Optional<SourceRecord> next() throws IOException;
}
