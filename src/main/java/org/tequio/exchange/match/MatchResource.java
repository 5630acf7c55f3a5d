package org.tequio.exchange.match;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/match")
@Tag(name = "Exchange", description = "Data in and out.")
@APIResponse(ref = "Unavailable", responseCode = "503")
class MatchResource {

    private final MatchRecords records;

    MatchResource(MatchRecords records) {
        this.records = records;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "match",
            summary = "Find the records that are meant",
            description = "For one description or up to 100: the actors or alliances that it may mean, each with a "
                    + "score from 0 to 100 and its reasons. Names may be in any script, in another order, with or "
                    + "without accents and legal form, mistyped, or acronyms; words such as 'university' are known in "
                    + "many languages. Each reason takes its share of the doubt: same identifier 95 %, same name 80, "
                    + "similar name 25 to 75, same website 70, same acronym 35, or 60 if one is called nothing else; "
                    + "beside one of these same city 40 and same country 20. Names and acronyms count 60 % of this if "
                    + "the countries differ, 85 % if only the cities do, 90 % if a country is not known. Alike names of "
                    + "different kinds of organisation, such as a city and its university, are never more than 45, "
                    + "those of which only one says a kind never more than 69. The decision is match, from 80 on and "
                    + "5 ahead of the next candidate (alliances, which have no place, from 70 on), review, from 30 on, "
                    + "or none. Nothing is kept of what is asked.")
    @APIResponse(responseCode = "200", description = "What was found for each query, in their order.")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public MatchAnswer match(MatchRequest request) {
        return new MatchAnswer(records.match(request.descriptions(), request.restriction()), MatchRule.PRESENT);
    }
}
