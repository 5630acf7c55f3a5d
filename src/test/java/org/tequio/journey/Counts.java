package org.tequio.journey;

/** How many rows of packages become what. */
record Counts(long created, long updated, long unchanged, long rejected) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    long rows() {
        return created + updated + unchanged + rejected;
    }

    Counts plus(Counts more) {
        return new Counts(
                created + more.created, updated + more.updated, unchanged + more.unchanged, rejected + more.rejected);
    }
}
