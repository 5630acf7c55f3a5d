package org.tequio.exchange.exports;

/**
 * Which part of all rows is wanted.
 *
 * @param after the id behind which they begin; empty for all
 * @param limit how many at most
 */
record Portion(String after, long limit) {

    static final Portion ALL = new Portion("", Long.MAX_VALUE);

    boolean isAll() {
        return equals(ALL);
    }
}
