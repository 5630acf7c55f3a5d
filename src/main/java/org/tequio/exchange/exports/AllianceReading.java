package org.tequio.exchange.exports;

import org.tequio.reference.Composition;
import org.tequio.reference.Scheme;

import java.sql.SQLException;

/** Reads alliances. */
final class AllianceReading implements ChoosableReading<ExportedAlliance> {

    private static final String ROWS = """
            SELECT
                alliance.id, alliance.version, alliance.kind, alliance.since, alliance.until, alliance.description,
                alliance.names, alliance.identifiers, alliance.sources,
                array_to_string(alliance.territories, '|') AS territories,
                array_to_string(alliance.activities, '|') AS activities,
                array_to_string(alliance.sdgs, '|') AS sdgs,
                coalesce(
                    (
                        SELECT string_agg(
                            membership.actor_id || ',' || membership.role || ',' || membership.state, '|')
                        FROM membership
                        WHERE membership.alliance_id = alliance.id AND membership.status = 'listed'
                    ),
                    '') AS members,
                alliance.licence, alliance.confirmed_on::text AS confirmed_on,
                (alliance.changed_at AT TIME ZONE 'UTC')::text AS updated_at
            FROM alliance
            WHERE alliance.status = 'listed' AND %s
            ORDER BY alliance.id
            LIMIT %d
            """;
    private static final String FOLLOWING = ROWS.formatted("alliance.id > ?", BATCH);
    private static final String CHOSEN = ROWS.formatted("alliance.id = ANY (?)", BATCH);

    private final Scheme scheme;

    AllianceReading(Scheme scheme) {
        this.scheme = scheme;
    }

    @Override
    public String following() {
        return FOLLOWING;
    }

    @Override
    public String chosen() {
        return CHOSEN;
    }

    @Override
    public void lookThrough(RegisterRow rows) throws SQLException {
        rows.readMembers("members");
    }

    @Override
    public ExportedAlliance read(RegisterRow row) throws SQLException {
        var members = row.members();
        var parts = members.stream().map(AllianceMember::part).toList();
        var composition =
                Composition.of(parts.stream().filter(part -> !part.isDisputed()).toList());
        var names = row.names();
        return new ExportedAlliance(
                row.text("id"),
                names.get(0).text(),
                row.text("kind"),
                row.optional("since"),
                row.optional("until"),
                composition.pattern(scheme).code(),
                scheme.code(),
                composition.isTriangularCandidate(scheme),
                parts.stream()
                        .filter(AlliancePart::isPresent)
                        .map(AlliancePart::group)
                        .distinct()
                        .sorted()
                        .toList(),
                members.stream()
                        .filter(AllianceMember::isPresent)
                        .map(AllianceMember::actorId)
                        .distinct()
                        .count(),
                row.optional("description"),
                row.codes("territories"),
                row.codes("activities"),
                row.codes("sdgs"),
                names,
                row.identifiers(),
                row.sources(),
                row.text("licence"),
                row.text("confirmed_on"),
                row.freshness(),
                row.number("version"),
                row.moment("updated_at"));
    }
}
