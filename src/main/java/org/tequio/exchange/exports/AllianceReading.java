package org.tequio.exchange.exports;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import org.tequio.reference.Composition;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;
import org.tequio.register.Snapshot;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Reads alliances. */
final class AllianceReading implements ChoosableReading<ExportedAlliance> {

    private static final String MEMBERS =
            "string_agg(membership.actor_id || membership.role || ',' || membership.state, '|')";
    private static final String ROWS = """
            SELECT
                alliance.id, alliance.version, alliance.kind, alliance.since, alliance.until, alliance.description,
                alliance.names, alliance.identifiers, alliance.sources,
                array_to_string(alliance.territories, '|') AS territories,
                array_to_string(alliance.activities, '|') AS activities,
                array_to_string(alliance.sdgs, '|') AS sdgs,
                coalesce(together.members, '') AS members,
                alliance.licence, alliance.confirmed_on, alliance.changed_at
            FROM alliance
            """;
    private static final String FOLLOWING = ROWS + """
            LEFT JOIN (
                SELECT membership.alliance_id, %s AS members
                FROM membership
                WHERE membership.status = 'listed' AND membership.alliance_id > current_setting('tequio.after')
                GROUP BY membership.alliance_id
            ) AS together ON together.alliance_id = alliance.id
            WHERE alliance.status = 'listed' AND alliance.id > current_setting('tequio.after')
            ORDER BY alliance.id
            LIMIT current_setting('tequio.limit')::bigint
            """.formatted(MEMBERS);
    private static final String CHOSEN = ROWS + """
            CROSS JOIN LATERAL (
                SELECT %s AS members
                FROM membership
                WHERE membership.alliance_id = alliance.id AND membership.status = 'listed'
            ) AS together
            WHERE alliance.status = 'listed' AND alliance.id = ANY (current_setting('tequio.ids')::text[])
            ORDER BY alliance.id
            """.formatted(MEMBERS);

    private final Scheme scheme;

    AllianceReading(Scheme scheme) {
        this.scheme = scheme;
    }

    @Override
    public String following() {
        return FOLLOWING;
    }

    /** To look up each alliance's members would cost the database a seventh more. */
    @Override
    public void set(Snapshot snapshot) throws SQLException {
        snapshot.goAlongIndexesSideBySide();
    }

    @Override
    public String chosen() {
        return CHOSEN;
    }

    @Override
    public RowReader<ExportedAlliance> reader(Snapshot snapshot) throws SQLException {
        return new Reader(scheme, new MemberTraits(snapshot));
    }

    /** Reads alliances together with what their members are. */
    private record Reader(Scheme scheme, MemberTraits traits) implements RowReader<ExportedAlliance> {

        @Override
        public List<ExportedAlliance> read(List<RegisterRow> rows) throws SQLException {
            var members = rows.stream().map(row -> row.codes("members")).toList();
            traits.learn(members.stream().flatMap(List::stream).map(AllianceMember::actorId));
            var alliances = new ArrayList<ExportedAlliance>(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                alliances.add(read(rows.get(i), AllianceMember.parse(members.get(i), traits)));
            }
            return alliances;
        }

        @Override
        public void close() throws SQLException {
            traits.close();
        }

        private ExportedAlliance read(RegisterRow row, List<AllianceMember> members) {
            var undisputed = new ArrayList<AlliancePart>(members.size());
            var groups = EnumSet.noneOf(StakeholderGroup.class);
            var actors = new LongOpenHashSet(members.size());
            for (var member : members) {
                if (!member.part().isDisputed()) {
                    undisputed.add(member.part());
                }
                if (member.part().isPresent()) {
                    groups.add(member.part().group());
                    actors.add(member.actor());
                }
            }
            var composition = Composition.of(undisputed);
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
                    groups.stream().map(StakeholderGroup::code).sorted().toList(),
                    actors.size(),
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
                    row.moment("changed_at"));
        }
    }
}
