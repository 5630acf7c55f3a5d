package org.tequio.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** All that a source has said of one type of record. */
final class Tale<R extends Told<R>> {

    private static final int RETOLD = 100;

    private final Map<Object, R> told = new LinkedHashMap<>();
    private final Random random;

    Tale(Random random) {
        this.random = random;
    }

    Collection<R> all() {
        return told.values();
    }

    /** Tells something new, changes some of what it said before, and says some of it once more. */
    Chapter tell(Collection<R> fresh) {
        var old = new ArrayList<>(told.values());
        Collections.shuffle(old, random);
        var changed = old.stream().limit(RETOLD).map(Told::changed).toList();
        var same = old.stream().skip(RETOLD).limit(RETOLD).toList();
        fresh.forEach(record -> told.put(record.key(), record));
        changed.forEach(record -> told.put(record.key(), record));
        return new Chapter(rows(fresh, changed, same), new Counts(fresh.size(), changed.size(), same.size(), 0));
    }

    private List<List<String>> rows(Collection<R> fresh, List<R> changed, List<R> same) {
        var rows = new ArrayList<List<String>>();
        for (var records : List.of(fresh, changed, same)) {
            records.forEach(record -> rows.add(record.cells()));
        }
        Collections.shuffle(rows, random);
        return rows;
    }
}
