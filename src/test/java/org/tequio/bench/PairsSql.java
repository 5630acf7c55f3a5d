package org.tequio.bench;

import org.postgresql.util.PSQLState;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Constituency;
import org.tequio.reference.StakeholderGroup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who meets whom in each country, as one would ask the register itself: a single query that groups all memberships. */
final class PairsSql {

    private static final int MOST_SECONDS = 20;

    /** A partial date covers its whole period, so it is compared with as much of the day as it names. */
    private static final String PAIRS = """
            WITH grouped (kind, constituency, stakeholder_group) AS (VALUES %s),
            member AS (
                SELECT DISTINCT membership.alliance_id, actor.id, actor.country, grouped.stakeholder_group
                FROM membership
                JOIN alliance ON alliance.id = membership.alliance_id
                JOIN actor ON actor.id = membership.actor_id
                JOIN grouped ON grouped.kind = actor.kind::text
                    AND grouped.constituency IS NOT DISTINCT FROM actor.constituency::text
                WHERE membership.status = 'listed'
                    AND membership.state NOT IN ('disputed', 'ended')
                    AND %s
                    AND %s
                    AND %s
            ),
            meeting AS (
                SELECT alliance_id, country, stakeholder_group, count(*) AS members
                FROM member
                GROUP BY alliance_id, country, stakeholder_group
            )
            SELECT
                one.country,
                one.stakeholder_group AS one,
                other.stakeholder_group AS other,
                sum(CASE
                    WHEN one.stakeholder_group = other.stakeholder_group THEN one.members * (one.members - 1) / 2
                    ELSE one.members * other.members
                END) AS pairs
            FROM meeting AS one
            JOIN meeting AS other
                ON other.alliance_id = one.alliance_id
                AND other.country = one.country
                AND other.stakeholder_group >= one.stakeholder_group
            GROUP BY one.country, one.stakeholder_group, other.stakeholder_group
            """;

    private PairsSql() {}

    /**
     * How long it takes, each time anew, once PostgreSQL has looked at its tables, as it does by itself after a while. What
     * takes longer than twenty seconds is ended and counts as these.
     */
    static Latencies ask(Register register, int times) throws Exception {
        var query = query(LocalDate.now(ZoneOffset.UTC));
        var latencies = new Latencies();
        try (var connection = register.another()) {
            ask(connection, "ANALYZE actor, alliance, membership");
            for (int time = 0; time < times; time++) {
                latencies.time(() -> ask(connection, query));
            }
        }
        return latencies;
    }

    private static void ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setQueryTimeout(MOST_SECONDS);
            statement.execute(query);
        } catch (SQLException e) {
            if (!PSQLState.QUERY_CANCELED.getState().equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private static String query(LocalDate day) {
        return PAIRS.formatted(
                Arrays.stream(ActorKind.values()).flatMap(PairsSql::rows).collect(Collectors.joining(", ")),
                holds("membership.since", "membership.until", day),
                holds("alliance.since", "alliance.until", day),
                holds("actor.founded", "actor.closed", day));
    }

    /** Who is in none of the seven groups is in no pair. */
    private static Stream<String> rows(ActorKind kind) {
        return kind.isPlatform()
                ? Arrays.stream(Constituency.values())
                        .filter(constituency -> kind.groupWith(constituency).isMeasured())
                        .map(constituency -> row(kind, "'" + constituency.code() + "'", kind.groupWith(constituency)))
                : Stream.of(kind)
                        .filter(known -> known.group().isMeasured())
                        .map(known -> row(known, "NULL", known.group()));
    }

    private static String row(ActorKind kind, String constituency, StakeholderGroup group) {
        return "('%s', %s, '%s')".formatted(kind.code(), constituency, group.code());
    }

    private static String holds(String first, String last, LocalDate day) {
        return "coalesce(%1$s <= '%3$s', true) AND coalesce(%2$s >= left('%3$s', length(%2$s)), true)"
                .formatted(first, last, day);
    }
}
