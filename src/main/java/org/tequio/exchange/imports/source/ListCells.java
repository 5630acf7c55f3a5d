package org.tequio.exchange.imports.source;

import java.util.Map;
import java.util.Optional;

/** How the lists of a JSON file are written in cells, which have {@code |} between two values. */
public interface ListCells {

    /** Values as they are, objects not at all. */
    ListCells PLAIN = text -> text;

    /** A value of a list. */
    String value(String text);

    /**
     * An object of a list, which then has a field of its own beside those of its first object.
     *
     * @param list the name of the list
     * @param fields the fields of the object
     * @return empty where the fields of the first object are all that counts
     */
    default Optional<String> object(String list, Map<String, String> fields) {
        return Optional.empty();
    }
}
