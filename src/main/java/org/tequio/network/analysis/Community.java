package org.tequio.network.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** Actors and alliances that are tied to each other more than to others. */
@Schema(description = "Actors and alliances that are tied to each other more than to others.")
record Community(
        @Schema(description = "Its number in this run, from 1, the largest, on.", examples = "1")
        int id,

        @Schema(description = "How many actors are in it.", examples = "32")
        int actors,

        @Schema(description = "How many alliances are in it.", examples = "9")
        int alliances,

        @Schema(description = "Its actors by stakeholder group (codes of /reference/groups), the most frequent first.")
        List<CodeCount> groups,

        @Schema(description = "Its actors by country of the seat, the ten most frequent.")
        List<CodeCount> countries,

        @Schema(
                description =
                        "How many of its actors and alliances name a goal (codes of /reference/sdgs), the ten most frequent.")
        List<CodeCount> sdgs,

        @Schema(description = "The five actors with the highest betweenness, then the most alliances.")
        List<CentralMember> central) {

    /** An actor in the middle. */
    @Schema(description = "An actor in the middle of a community.")
    record CentralMember(
            @Schema(description = "Its id.", examples = "6qv3k0b7x")
            String id,

            @Schema(description = "Its official name.", examples = "Ville de Bamako")
            String name,

            @Schema(description = "In how many alliances it is.", examples = "12")
            int degree,

            @Schema(description = "Its betweenness, as in findBrokers.", examples = "2557.95")
            double betweenness) {}
}
