package org.tequio.journey;

import java.util.List;

/** An alliance. */
record Alliance(String id, String name, String kind, String since, int version) implements Told<Alliance> {

    static final List<String> COLUMNS = List.of("id", "name", "kind", "start_year", "source_url");

    @Override
    public String key() {
        return id;
    }

    @Override
    public List<String> cells() {
        return List.of(id, name, kind, since, "https://example.org/" + id);
    }

    @Override
    public Alliance changed() {
        return new Alliance(id, name + "!", kind, since, version + 1);
    }
}
