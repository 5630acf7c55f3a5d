package org.tequio.exchange.releases;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.RowMapper;
import org.tequio.register.Snapshot;

import java.sql.SQLException;

/**
 * What a release knows and what it does not, counted over its records. As everywhere, whose membership is disputed or has
 * ended is no member.
 */
@ApplicationScoped
class Coverage {

    private static final String COUNT = """
            WITH
                listed_actor AS (SELECT * FROM actor WHERE status = 'listed'),
                listed_alliance AS (SELECT * FROM alliance WHERE status = 'listed'),
                listed_membership AS (SELECT * FROM membership WHERE status = 'listed'),
                member AS (
                    SELECT actor_id, alliance_id FROM listed_membership WHERE state IN ('reported', 'confirmed')),
                listed_experience AS (SELECT * FROM experience WHERE status = 'listed'),
                evidence AS (
                    SELECT licence, confirmed_on FROM listed_actor
                    UNION ALL SELECT licence, confirmed_on FROM listed_alliance
                    UNION ALL SELECT licence, confirmed_on FROM listed_membership
                    UNION ALL SELECT licence, confirmed_on FROM listed_experience)
            SELECT jsonb_build_object(
                'records', jsonb_build_object(
                    'actors', (SELECT count(*) FROM listed_actor),
                    'alliances', (SELECT count(*) FROM listed_alliance),
                    'memberships', (SELECT count(*) FROM listed_membership),
                    'experiences', (SELECT count(*) FROM listed_experience)),
                'actorsByKind', (
                    SELECT coalesce(jsonb_object_agg(kind, number), '{}')
                    FROM (SELECT kind, count(*) AS number FROM listed_actor GROUP BY kind) AS kinds),
                'actorsWithoutCountry', (SELECT count(*) FROM listed_actor WHERE country IS NULL),
                'actorsWithoutCoordinates', (SELECT count(*) FROM listed_actor WHERE latitude IS NULL),
                'actorsWithoutActivity', (SELECT count(*) FROM listed_actor WHERE activities = '{}'),
                'actorsInNoAlliance', (
                    SELECT count(*)
                    FROM listed_actor
                    WHERE NOT EXISTS (SELECT FROM member WHERE actor_id = listed_actor.id)),
                'alliancesWithoutMember', (
                    SELECT count(*)
                    FROM listed_alliance
                    WHERE NOT EXISTS (SELECT FROM member WHERE alliance_id = listed_alliance.id)),
                'membershipsByState', (
                    SELECT coalesce(jsonb_object_agg(state, number), '{}')
                    FROM (SELECT state, count(*) AS number FROM listed_membership GROUP BY state) AS states),
                'recordsByYearLastConfirmed', (
                    SELECT coalesce(jsonb_object_agg(year, number), '{}')
                    FROM (
                        SELECT extract(year FROM confirmed_on)::int AS year, count(*) AS number
                        FROM evidence
                        GROUP BY 1) AS years),
                'recordsByLicence', (
                    SELECT coalesce(jsonb_object_agg(licence, number), '{}')
                    FROM (SELECT licence, count(*) AS number FROM evidence GROUP BY licence) AS licences)
            ) AS coverage
            """;

    private final RowMapper rows;

    Coverage(RowMapper rows) {
        this.rows = rows;
    }

    JsonNode of(Snapshot snapshot) throws SQLException {
        try (var statement = snapshot.connection().prepareStatement(COUNT);
                var row = statement.executeQuery()) {
            row.next();
            return rows.parse(row.getString("coverage"));
        }
    }
}
