package org.tequio.exchange.exports;

import org.tequio.reference.ActorKind;
import org.tequio.reference.Constituency;
import org.tequio.reference.Sector;
import org.tequio.register.Snapshot;

import java.util.Optional;

/** Reads actors. */
final class ActorReading implements ChoosableReading<ExportedActor> {

    private static final String ROWS = """
            SELECT
                actor.id, actor.version, actor.kind, actor.constituency, actor.level, actor.country,
                actor.subdivision, actor.city, actor.latitude, actor.longitude, actor.founded, actor.closed, actor.website,
                actor.names, actor.identifiers, actor.sources,
                array_to_string(actor.further_kinds, '|') AS further_kinds,
                array_to_string(actor.active_in, '|') AS active_in,
                array_to_string(actor.activities, '|') AS activities,
                array_to_string(actor.sdgs, '|') AS sdgs,
                above.id AS umbrella, above.names -> 0 ->> 'text' AS umbrella_name,
                actor.licence, actor.confirmed_on, actor.changed_at
            FROM actor
            LEFT JOIN actor AS above ON above.id = actor.umbrella AND above.status = 'listed'
            WHERE actor.status = 'listed' AND %s
            """;
    private static final String FOLLOWING = ROWS.formatted("actor.id > current_setting('tequio.after')") + """
                    ORDER BY actor.id
                    LIMIT current_setting('tequio.limit')::bigint
                    """;
    private static final String CHOSEN = ROWS.formatted("actor.id = ANY (current_setting('tequio.ids')::text[])") + """
                    ORDER BY actor.id
                    """;
    private static final String ON_TOP = ROWS.formatted("above.id IS NULL") + """
            ORDER BY actor.id
            """;
    /** How far below: 1 for a part of what is part of nothing. */
    private static final String BELOW = """
            WITH RECURSIVE part (id, depth) AS (
                SELECT actor.id, 1
                FROM actor
                JOIN actor AS above ON above.id = actor.umbrella AND above.status = 'listed'
                LEFT JOIN actor AS top ON top.id = above.umbrella AND top.status = 'listed'
                WHERE actor.status = 'listed' AND top.id IS NULL
                UNION ALL
                SELECT actor.id, part.depth + 1
                FROM part
                JOIN actor ON actor.umbrella = part.id AND actor.status = 'listed'
            )
            """
            + ROWS.replace("FROM actor\n", "FROM actor JOIN part ON part.id = actor.id\n")
                    .formatted("true") + """
            ORDER BY part.depth, actor.id
            """;

    @Override
    public String following() {
        return FOLLOWING;
    }

    @Override
    public String chosen() {
        return CHOSEN;
    }

    /** As {@link #following()}, but all of those that are part of no other. */
    static String onTop() {
        return ON_TOP;
    }

    /** All that are part of another, each behind the one that it is part of. */
    static String below() {
        return BELOW;
    }

    @Override
    public RowReader<ExportedActor> reader(Snapshot snapshot) {
        return rows -> rows.stream().map(ActorReading::read).toList();
    }

    private static ExportedActor read(RegisterRow row) {
        var kind = ActorKind.CODES.find(row.text("kind")).orElseThrow();
        var constituency = Optional.ofNullable(row.optional("constituency"))
                .flatMap(Constituency.CODES::find)
                .orElse(null);
        var names = row.names();
        return new ExportedActor(
                row.text("id"),
                names.get(0).text(),
                kind.code(),
                kind.groupWith(constituency).code(),
                kind.sectorWith(constituency).map(Sector::code).orElse(null),
                row.optional("level"),
                row.optional("country"),
                row.optional("subdivision"),
                row.optional("city"),
                row.decimal("latitude"),
                row.decimal("longitude"),
                row.codes("active_in"),
                row.optional("website"),
                row.codes("activities"),
                row.codes("sdgs"),
                row.optional("founded"),
                row.optional("closed"),
                row.codes("further_kinds"),
                row.optional("constituency"),
                row.reference("umbrella", "umbrella_name"),
                names,
                row.identifiers(),
                row.sources(),
                row.text("licence"),
                row.text("confirmed_on"),
                row.freshness(),
                row.number("version"),
                row.moment("changed_at"));
    }
}
