package org.tequio.register.history;

/** A place in a history, the newest first: between revisions of one number it is the record's id that orders. */
record Place(long number, String recordId, int version) {

    /** Before all revisions up to this one. */
    static Place before(long revision) {
        return new Place(revision + 1, "", 0);
    }

    static Place parse(String text) {
        var parts = text.split(" ");
        return new Place(Long.parseLong(parts[0]), parts[1], Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return "%d %s %d".formatted(number, recordId, version);
    }
}
