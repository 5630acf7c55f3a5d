package org.tequio.exchange.linked;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Graph.Reading;

import java.util.Map;
import java.util.Optional;

/** Of which type the record is that an address for ever names, whether it is listed or has departed. */
@ApplicationScoped
class Linked {

    private static final String PAGE = "/api/v1/reconcile/preview/";

    private static final String TYPE = """
            OPTIONAL MATCH (actor:Actor {id: $id})
            OPTIONAL MATCH (alliance:Alliance {id: $id})
            OPTIONAL MATCH (experience:Experience {id: $id})
            OPTIONAL MATCH (member:Actor)-[membership:MEMBER_OF {id: $id}]->(joined:Alliance)
            USING INDEX SEEK membership:MEMBER_OF(id)
            OPTIONAL MATCH (departed:Departed {id: $id})
            RETURN
                $id AS id,
                CASE
                    WHEN actor IS NOT NULL THEN 'actor'
                    WHEN alliance IS NOT NULL THEN 'alliance'
                    WHEN experience IS NOT NULL THEN 'experience'
                    WHEN membership IS NOT NULL THEN 'membership'
                    ELSE coalesce(departed.type, '')
                END AS type,
                coalesce(actor, alliance, experience, joined) IS NOT NULL AS listed,
                member.id AS memberId,
                joined.id AS allianceId
            """;

    Optional<Found> find(Reading graph, String id) {
        return graph.first(TYPE, Map.of("id", id), Found.class)
                .filter(found -> !found.type().isEmpty());
    }

    /**
     * What an id names, and where it is described.
     *
     * @param type {@code actor}, {@code alliance}, {@code experience} or {@code membership}
     * @param memberId of a membership: whose it is
     * @param allianceId of a membership: in what
     */
    record Found(
            String id,
            String type,
            boolean listed,
            @Nullable String memberId,
            @Nullable String allianceId) {

        /** A membership has no page of its own: it stands among the members of its alliance. */
        String json() {
            return allianceId == null
                    ? "/api/v1/%ss/%s".formatted(type, id)
                    : "/api/v1/alliances/%s/members".formatted(allianceId);
        }

        String jsonLd() {
            return allianceId == null
                    ? "/api/v1/exports/%ss.jsonld?id=%s".formatted(type, id)
                    : "/api/v1/exports/memberships.jsonld?actor=%s&alliance=%s".formatted(memberId, allianceId);
        }

        String html() {
            return PAGE + (allianceId == null ? id : allianceId);
        }
    }
}
