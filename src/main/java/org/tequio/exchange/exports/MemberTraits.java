package org.tequio.exchange.exports;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Constituency;
import org.tequio.register.CopiedRow;
import org.tequio.register.Snapshot;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of an actor the composition of its alliances depends on. An actor is in several alliances, which follow each other
 * by their ids and so by chance: joined with each of them, actors would cost the database more than all the rest of an
 * export. So up to {@value #REMEMBERED} are asked for once and remembered under numbers, in tables of 25 MB; of more, all are
 * forgotten now and then.
 */
final class MemberTraits implements AutoCloseable {

    static final int LENGTH_OF_ID = 9;

    private static final int REMEMBERED = 1_000_000;
    private static final String ALL = """
            SELECT id, kind, constituency, country FROM actor LIMIT %d
            """.formatted(REMEMBERED);
    private static final String CHOSEN = """
            SELECT id, kind, constituency, country FROM actor
            WHERE id = ANY (current_setting('tequio.members')::text[])
            """;

    private final Snapshot beside;
    private final Long2ObjectOpenHashMap<Traits> known = new Long2ObjectOpenHashMap<>();
    private final Map<Traits, Traits> shared = new HashMap<>();
    private int asked;
    private boolean allAreKnown;

    /** @param snapshot from which the alliances are copied meanwhile */
    MemberTraits(Snapshot snapshot) throws SQLException {
        this.beside = snapshot.beside();
    }

    /**
     * Makes these actors known, who may be named more than once. Of a few alliances the members are looked up; whoever
     * reads on will need most actors, and to read them all costs less than to look up every tenth.
     */
    void learn(Stream<String> actors) throws SQLException {
        asked++;
        if (asked == 2) {
            read(ALL);
            allAreKnown = known.size() < REMEMBERED;
        }
        if (allAreKnown) {
            return;
        }
        var unknown = unknown(actors);
        if (!unknown.isEmpty()) {
            beside.set("tequio.members", unknown);
            read(CHOSEN);
        }
    }

    /** @param actor the number of one of those that were learnt last */
    Traits of(long actor) {
        return Objects.requireNonNull(known.get(actor), "traits that were not learnt");
    }

    /** That of the actor's id with which a text begins; shorter than a text of its own. */
    static long number(String text) {
        return Long.parseLong(text, 0, LENGTH_OF_ID, Character.MAX_RADIX);
    }

    private Set<String> unknown(Stream<String> actors) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return actors.filter(actor -> !known.containsKey(number(actor))).collect(Collectors.toSet());
    }

    private void read(String query) throws SQLException {
        try (var rows = beside.copyRows(query)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                known.put(number(row.known("id")), shared.computeIfAbsent(Traits.of(row), same -> same));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        beside.close();
    }

    /** @param country of the seat; null for a body without one */
    record Traits(
            ActorKind kind,
            @Nullable Constituency constituency,
            @Nullable String country) {

        private static Traits of(CopiedRow row) {
            return new Traits(
                    ActorKind.CODES.find(row.known("kind")).orElseThrow(),
                    Optional.ofNullable(row.text("constituency"))
                            .flatMap(Constituency.CODES::find)
                            .orElse(null),
                    row.text("country"));
        }
    }
}
