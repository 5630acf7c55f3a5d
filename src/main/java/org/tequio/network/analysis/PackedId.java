package org.tequio.network.analysis;

/** The id of a record in a number: nine characters of seven bits. A million texts would take ten times the memory. */
final class PackedId {

    private static final int LENGTH = 9;
    private static final int BITS = 7;
    private static final int MASK = (1 << BITS) - 1;

    private PackedId() {}

    /** Sorts as the texts do. */
    static long pack(String id) {
        if (id.length() > LENGTH || id.chars().anyMatch(c -> c == 0 || c > MASK)) {
            throw new IllegalArgumentException("'%s' is not the id of a record; rebuild the graph".formatted(id));
        }
        long packed = 0;
        for (int i = 0; i < LENGTH; i++) {
            packed = packed << BITS | (i < id.length() ? id.charAt(i) : 0);
        }
        return packed;
    }

    static String unpack(long packed) {
        var id = new StringBuilder(LENGTH);
        for (int shift = BITS * (LENGTH - 1); shift >= 0; shift -= BITS) {
            int c = (int) (packed >> shift) & MASK;
            if (c != 0) {
                id.append((char) c);
            }
        }
        return id.toString();
    }
}
