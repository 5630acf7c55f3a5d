package org.tequio.exchange.exports;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Reads memberships. */
final class MembershipReading implements RowReading<ExportedMembership> {

    private static final String FOLLOWING = """
            SELECT
                membership.id, membership.version, membership.alliance_id, membership.actor_id, membership.role,
                membership.since, membership.until, membership.state, membership.sources,
                membership.licence, membership.confirmed_on::text AS confirmed_on,
                (membership.changed_at AT TIME ZONE 'UTC')::text AS updated_at
            FROM membership
            WHERE membership.status = 'listed'
                AND membership.id > ?
                AND (cardinality(?::text[]) = 0 OR membership.actor_id = ANY (?))
                AND (cardinality(?::text[]) = 0 OR membership.alliance_id = ANY (?))
                AND (cardinality(?::text[]) = 0 OR membership.role = ANY (?))
                AND (cardinality(?::text[]) = 0 OR membership.state = ANY (?))
                AND (membership.since IS NULL OR membership.since <= ?)
                AND (membership.until IS NULL OR membership.until || '~' >= ?)
            ORDER BY membership.id
            LIMIT %d
            """.formatted(BATCH);

    private final MembershipsSought.Values sought;

    MembershipReading(MembershipsSought.Values sought) {
        this.sought = sought;
    }

    @Override
    public String following() {
        return FOLLOWING;
    }

    @Override
    public void bindRest(PreparedStatement statement) throws SQLException {
        sought.bind(statement, 2);
    }

    @Override
    public ExportedMembership read(RegisterRow row) throws SQLException {
        return new ExportedMembership(
                row.text("alliance_id"),
                row.text("actor_id"),
                row.text("role"),
                row.optional("since"),
                row.optional("until"),
                row.text("state"),
                row.text("id"),
                row.sources(),
                row.text("licence"),
                row.text("confirmed_on"),
                row.freshness(),
                row.number("version"),
                row.moment("updated_at"));
    }
}
