package org.tequio.exchange.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Of some rows, what names their records beside their ids; the first row of a name has it. */
final class Names {

    private final Map<Row, String> names;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    Names(Map<Row, String> names) {
        this.names = names;
    }

    Collection<String> all() {
        return names.values();
    }

    /** Rows before these have them. */
    void take(Collection<String> before) {
        taken.addAll(before);
    }

    /** @return whether the row may have its name; always if it has none */
    boolean give(Row row) {
        var name = names.get(row);
        if (name == null) {
            return true;
        }
        boolean isFirst = taken.add(name);
        if (isFirst) {
            given.add(name);
        }
        return isFirst;
    }

    /** Those that rows were given. */
    Set<String> given() {
        return given;
    }
}
