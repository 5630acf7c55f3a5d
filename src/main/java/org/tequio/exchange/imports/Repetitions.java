package org.tequio.exchange.imports;

import org.tequio.exchange.imports.Finding.Severity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the rows of a file whose key came before, and counts those that say something else than the first of it. */
final class Repetitions {

    /** Of this many keys a repetition is noticed here; of those before, when the package is looked through. */
    private static final int KEYS_IN_MIND = 50_000;
    /** What is longer names no row that will be imported. */
    private static final int LONGEST_KEY = 1_000;
    /** One of several pages of a record is kept, and that is no loss. */
    private static final String PAGE = "source_url";

    private final PackageFile file;
    /** Of each key, a hash of what its first row says. */
    private final Map<String, Integer> firsts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > KEYS_IN_MIND;
        }
    };

    private long others;
    private long line;
    private String words = "";

    Repetitions(PackageFile file) {
        this.file = file;
    }

    /**
     * Whether a row of this key came before; a row without a key is always the first.
     *
     * @param at where the row stood in the file that was sent
     */
    boolean contain(long at, Map<String, String> cells) {
        var key = new StringBuilder();
        file.key().forEach(column -> key.append(cells.getOrDefault(column, "")).append('\u0001'));
        if (key.length() <= file.key().size() || key.length() > LONGEST_KEY) {
            return false;
        }
        int says = says(cells);
        var first = firsts.putIfAbsent(key.toString(), says);
        if (first != null && first != says) {
            if (others == 0) {
                line = at;
                words = key.substring(0, key.length() - 1).replace("\u0001", " | ");
            }
            others++;
        }
        return first != null;
    }

    List<Finding> findings() {
        return others == 0
                ? List.of()
                : List.of(new Finding(
                        file.code(),
                        line,
                        String.join(", ", file.key()),
                        Severity.WARNING,
                        "repeated-record",
                        words,
                        "It was left out, as an earlier record of the same key says something else; so were %d records in all. Make one of those of a key, or give each a key of its own."
                                .formatted(others)));
    }

    private int says(Map<String, String> cells) {
        return file.columns().stream()
                .filter(column -> !column.equals(PAGE))
                .map(column -> cells.getOrDefault(column, ""))
                .toList()
                .hashCode();
    }
}
