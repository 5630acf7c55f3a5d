package org.tequio.exchange.exports;

import org.tequio.register.Snapshot;

import java.sql.SQLException;

/** Reads memberships. */
final class MembershipReading implements RowReading<ExportedMembership> {

    /** An empty choice lets everything through. */
    private static final String AMONG = """
            ((SELECT current_setting('tequio.%1$s') = '{}')
                OR membership.%2$s IN (SELECT unnest(current_setting('tequio.%1$s')::text[])))\
            """;

    /** Of records: the named ones, and those that they were merged into, in however many hops. */
    private static final String OF = """
            ((SELECT current_setting('tequio.%1$ss') = '{}')
                OR membership.%1$s_id IN (
                    WITH RECURSIVE standing AS (
                        SELECT unnest(current_setting('tequio.%1$ss')::text[]) COLLATE "C" AS id
                        UNION
                        SELECT merged.merged_into::text COLLATE "C"
                        FROM standing JOIN %1$s AS merged ON merged.id = standing.id
                        WHERE merged.merged_into IS NOT NULL
                    )
                    SELECT id FROM standing
                ))\
            """;

    private static final String FOLLOWING = """
            SELECT
                membership.id, membership.version, membership.alliance_id, membership.actor_id, membership.role,
                membership.since, membership.until, membership.state, membership.sources,
                membership.licence, membership.confirmed_on, membership.changed_at
            FROM membership
            WHERE membership.status = 'listed'
                AND membership.id > current_setting('tequio.after')
                AND %s
                AND %s
                AND %s
                AND %s
                AND (membership.since IS NULL OR membership.since <= (SELECT current_setting('tequio.last')))
                AND (membership.until IS NULL
                    OR membership.until || '~' >= (SELECT current_setting('tequio.first')))
            ORDER BY membership.id
            LIMIT current_setting('tequio.limit')::bigint
            """.formatted(
                    OF.formatted("actor"),
                    OF.formatted("alliance"),
                    AMONG.formatted("roles", "role"),
                    AMONG.formatted("states", "state"));

    private final MembershipsSought.Values sought;

    MembershipReading(MembershipsSought.Values sought) {
        this.sought = sought;
    }

    @Override
    public String following() {
        return FOLLOWING;
    }

    @Override
    public void set(Snapshot snapshot) throws SQLException {
        snapshot.goAlongIndexes();
        sought.set(snapshot);
    }

    @Override
    public RowReader<ExportedMembership> reader(Snapshot snapshot) {
        return rows -> rows.stream().map(MembershipReading::read).toList();
    }

    private static ExportedMembership read(RegisterRow row) {
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
                row.moment("changed_at"));
    }
}
