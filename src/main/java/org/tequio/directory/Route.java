package org.tequio.directory;

/**
 * How the records of a page are found.
 *
 * @param filter whose records are gone through; empty along the order of all
 * @param looks how many records have to be looked at until the page is full, as far as counters tell
 */
record Route(Kind kind, String filter, double looks) {

    enum Kind {
        /** Through all records, in order. */
        ALONG,
        /** Through the records of each of a filter's values, in order, until each has as many as the page. */
        STREAMS,
        /** Through all records that an index has for a filter's values, and then into order. */
        FILTERED,
        /** Through all records that a filter reaches, or that have the words, and then into order. */
        REACHED
    }
}
