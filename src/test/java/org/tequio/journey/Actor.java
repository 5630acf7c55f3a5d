package org.tequio.journey;

import java.util.List;

/** An actor. */
record Actor(String id, String name, String kind, String country, int version) implements Told<Actor> {

    static final List<String> COLUMNS = List.of("id", "name", "kind", "country", "source_url");

    @Override
    public String key() {
        return id;
    }

    @Override
    public List<String> cells() {
        return List.of(id, name, kind, country, "https://example.org/" + id);
    }

    @Override
    public Actor changed() {
        return new Actor(id, name + "!", kind, country, version + 1);
    }
}
