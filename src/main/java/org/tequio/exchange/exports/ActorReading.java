package org.tequio.exchange.exports;

import org.tequio.reference.ActorKind;
import org.tequio.reference.Constituency;
import org.tequio.reference.Sector;

import java.sql.SQLException;
import java.util.Optional;

/** Reads actors. */
final class ActorReading implements ChoosableReading<ExportedActor> {

    private static final String ROWS = """
            SELECT
                actor.id, actor.version, actor.kind, actor.constituency, actor.level, actor.country, actor.city,
                actor.latitude, actor.longitude, actor.founded, actor.closed, actor.website,
                actor.names, actor.names -> 0 ->> 'text' AS name, actor.identifiers, actor.sources,
                array_to_string(actor.further_kinds, '|') AS further_kinds,
                array_to_string(actor.active_in, '|') AS active_in,
                array_to_string(actor.activities, '|') AS activities,
                array_to_string(actor.sdgs, '|') AS sdgs,
                above.id AS umbrella, above.names -> 0 ->> 'text' AS umbrella_name,
                actor.licence, actor.confirmed_on::text AS confirmed_on,
                to_char(revision.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS updated_at
            FROM actor
            JOIN revision ON revision.record_id = actor.id AND revision.version = actor.version
            LEFT JOIN actor AS above ON above.id = actor.umbrella AND above.status = 'listed'
            WHERE actor.status = 'listed' AND %s
            ORDER BY actor.id
            LIMIT %d
            """;
    private static final String FOLLOWING = ROWS.formatted("actor.id > ?", BATCH);
    private static final String CHOSEN = ROWS.formatted("actor.id = ANY (?)", BATCH);

    @Override
    public String following() {
        return FOLLOWING;
    }

    @Override
    public String chosen() {
        return CHOSEN;
    }

    @Override
    public ExportedActor read(RegisterRow row) throws SQLException {
        var kind = ActorKind.CODES.find(row.text("kind")).orElseThrow();
        var constituency = Optional.ofNullable(row.optional("constituency"))
                .flatMap(Constituency.CODES::find)
                .orElse(null);
        return new ExportedActor(
                row.text("id"),
                row.text("name"),
                kind.code(),
                kind.groupWith(constituency).code(),
                kind.sectorWith(constituency).map(Sector::code).orElse(null),
                row.optional("level"),
                row.optional("country"),
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
                row.names(),
                row.identifiers(),
                row.sources(),
                row.text("licence"),
                row.text("confirmed_on"),
                row.freshness(),
                row.number("version"),
                row.text("updated_at"));
    }
}
