package org.tequio.exchange.exports;

import org.tequio.register.Snapshot;

/** Reads experiences. */
final class ExperienceReading implements ChoosableReading<ExportedExperience> {

    private static final String ROWS = """
            SELECT
                experience.id, experience.version, experience.kind, experience.title, experience.summary,
                experience.lang, experience.country, experience.date, experience.crisis,
                experience.identifiers, experience.sources,
                array_to_string(experience.sdgs, '|') AS sdgs,
                alliance.id AS alliance, alliance.names -> 0 ->> 'text' AS alliance_name,
                (
                    SELECT coalesce(
                        jsonb_agg(
                            jsonb_build_object('id', actor.id, 'name', actor.names -> 0 ->> 'text')
                            ORDER BY array_position(experience.actor_ids, actor.id::text)),
                        '[]')
                    FROM actor
                    WHERE actor.id = ANY (experience.actor_ids)
                ) AS actors,
                experience.licence, experience.confirmed_on, experience.changed_at
            FROM experience
            LEFT JOIN alliance ON alliance.id = experience.alliance_id
            WHERE experience.status = 'listed' AND %s
            ORDER BY experience.id
            """;
    private static final String FOLLOWING = ROWS.formatted("experience.id > current_setting('tequio.after')") + """
                    LIMIT current_setting('tequio.limit')::bigint
                    """;
    private static final String CHOSEN = ROWS.formatted("experience.id = ANY (current_setting('tequio.ids')::text[])");

    @Override
    public String following() {
        return FOLLOWING;
    }

    @Override
    public String chosen() {
        return CHOSEN;
    }

    @Override
    public RowReader<ExportedExperience> reader(Snapshot snapshot) {
        return rows -> rows.stream().map(ExperienceReading::read).toList();
    }

    private static ExportedExperience read(RegisterRow row) {
        return new ExportedExperience(
                row.text("id"),
                row.text("kind"),
                row.text("title"),
                row.text("summary"),
                row.optional("lang"),
                row.optional("country"),
                row.optional("date"),
                row.optional("crisis"),
                row.codes("sdgs"),
                row.reference("alliance", "alliance_name"),
                row.references("actors"),
                row.identifiers(),
                row.sources(),
                row.text("licence"),
                row.text("confirmed_on"),
                row.freshness(),
                row.number("version"),
                row.moment("changed_at"));
    }
}
