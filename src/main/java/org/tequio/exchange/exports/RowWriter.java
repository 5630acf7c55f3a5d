package org.tequio.exchange.exports;

import java.io.IOException;

/** Writes records in one format, each as it comes. */
interface RowWriter<R> {

    /** What stands before the first; it goes to the client at once. */
    void begin() throws IOException;

    void row(R row) throws IOException;

    /** What stands behind the last: without it nothing is whole. */
    void end() throws IOException;
}
