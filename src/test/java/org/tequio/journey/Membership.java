package org.tequio.journey;

import java.util.List;

/** A membership. */
record Membership(String alliance, String actor, String role, String since, String until, int version)
        implements Told<Membership> {

    static final List<String> COLUMNS =
            List.of("alliance_id", "actor_id", "role", "start_year", "end_year", "source_url");

    private static final int LATEST_BEGINNING = 2020;

    @Override
    public List<String> key() {
        return List.of(alliance, actor, role, since);
    }

    @Override
    public List<String> cells() {
        return List.of(alliance, actor, role, since, until, "https://example.org/" + alliance);
    }

    @Override
    public Membership changed() {
        return new Membership(alliance, actor, role, since, "" + (LATEST_BEGINNING + version), version + 1);
    }
}
