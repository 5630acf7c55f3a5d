package org.tequio.exchange.exports.network;

/**
 * Where a file of a network begins.
 *
 * @param after in this section the id behind which it begins; empty for all of it. The sections before it are left out
 */
record Beginning(Section section, String after) {

    static final Beginning OF_ALL = new Beginning(Section.ACTORS, "");

    boolean isBehind(Section other) {
        return section.compareTo(other) > 0;
    }

    /** Behind which id a section is told. */
    String after(Section other) {
        return section == other ? after : "";
    }
}
