package org.tequio.register.audit;

/** A place in the order in which rows are sealed: by their transactions, within one by their numbers. */
record Position(long revision, long number) {

    static final Position START = new Position(Long.MIN_VALUE, Long.MIN_VALUE);
}
