package org.tequio.bench;

import org.postgresql.util.PSQLState;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Constituency;

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
            WITH member AS (
                SELECT DISTINCT membership.alliance_id, actor.id, actor.country, CASE %s END AS stakeholder_group
                FROM membership
                JOIN alliance ON alliance.id = membership.alliance_id
                JOIN actor ON actor.id = membership.actor_id
                WHERE membership.status = 'listed'
                    AND membership.state NOT IN ('disputed', 'ended')
                    AND %s
                    AND %s
                    AND %s
            ),
            meeting AS (
                SELECT alliance_id, country, stakeholder_group, count(*) AS members
                FROM member
                WHERE stakeholder_group IS NOT NULL
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
                Arrays.stream(ActorKind.values()).flatMap(PairsSql::cases).collect(Collectors.joining(" ")),
                holds("membership.since", "membership.until", day),
                holds("alliance.since", "alliance.until", day),
                holds("actor.founded", "actor.closed", day));
    }

    /** Who is in none of the seven groups is in no pair. */
    private static Stream<String> cases(ActorKind kind) {
        return kind.isPlatform()
                ? Arrays.stream(Constituency.values())
                        .filter(constituency -> kind.groupWith(constituency).isMeasured())
                        .map(constituency -> "WHEN actor.kind = '%s' AND actor.constituency = '%s' THEN '%s'"
                                .formatted(
                                        kind.code(),
                                        constituency.code(),
                                        kind.groupWith(constituency).code()))
                : Stream.of(kind)
                        .filter(known -> known.group().isMeasured())
                        .map(known -> "WHEN actor.kind = '%s' THEN '%s'"
                                .formatted(known.code(), known.group().code()));
    }

    private static String holds(String first, String last, LocalDate day) {
        return "coalesce(%1$s <= '%3$s', true) AND coalesce(%2$s >= left('%3$s', length(%2$s)), true)"
                .formatted(first, last, day);
    }
}
