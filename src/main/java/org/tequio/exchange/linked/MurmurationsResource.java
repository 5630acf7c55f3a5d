package org.tequio.exchange.linked;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.tequio.directory.Actors;
import org.tequio.reference.Scheme;
import org.tequio.shared.Answers;
import org.tequio.shared.Departed;

import java.time.Clock;
import java.time.LocalDate;

@Path("/api/v1/actors/{id}/murmurations")
@Tag(name = "Exchange", description = "Data in and out.")
class MurmurationsResource {

    private final Answers answers;
    private final Actors actors;
    private final Belonging belonging;
    private final Murmurations murmurations;
    private final Departed departed;
    private final Clock clock;

    MurmurationsResource(
            Answers answers,
            Actors actors,
            Belonging belonging,
            Murmurations murmurations,
            Departed departed,
            Clock clock) {
        this.answers = answers;
        this.actors = actors;
        this.belonging = belonging;
        this.murmurations = murmurations;
        this.departed = departed;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getMurmurationsProfile",
            summary = "Show an actor as a Murmurations profile",
            description =
                    "What organizations_schema 1.0.0 of the Murmurations Network has words for. Give this address "
                            + "to its index, and the organisation is on the maps that read it. There is no e-mail address and "
                            + "no telephone number in it, and no membership that is disputed or over.")
    @APIResponse(responseCode = "200", description = "The profile.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Merged", responseCode = "308")
    @APIResponse(ref = "NotFound", responseCode = "404")
    @APIResponse(ref = "Gone", responseCode = "410")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<Murmuration> get(
            @Parameter(description = "The actor's id.", example = "6qv3k0b7x") @RestPath String id) {
        var today = LocalDate.now(clock);
        return answers.answer((graph, asOf) -> actors.get(graph, id, Scheme.FCSSC, today, asOf)
                .map(actor -> murmurations.of(actor, belonging.alliances(graph, id, today)))
                .orElseThrow(() -> departed.answer(graph, "actor", id)));
    }
}
