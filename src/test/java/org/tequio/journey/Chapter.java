package org.tequio.journey;

import java.util.ArrayList;
import java.util.List;

/** One file of a data package, without its header, and what must become of its rows. */
record Chapter(List<List<String>> rows, Counts counts) {

    /** With a row at its end that must be rejected. */
    Chapter butAlso(Told<?> wrong) {
        var more = new ArrayList<>(rows);
        more.add(wrong.cells());
        return new Chapter(more, counts.plus(new Counts(0, 0, 0, 1)));
    }
}
