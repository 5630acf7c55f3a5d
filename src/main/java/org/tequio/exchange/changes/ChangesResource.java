package org.tequio.exchange.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.tequio.exchange.exports.PlacedAnswers;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;

@Path("/api/v1/changes")
@Tag(name = "Exchange", description = "Data in and out.")
class ChangesResource {

    static final String NDJSON = "application/x-ndjson";
    private static final byte[] END_OF_LINE = {'\n'};

    private final Changes changes;
    private final Subscriptions subscriptions;
    private final ObjectMapper mapper;
    private final PlacedAnswers answers;

    ChangesResource(Changes changes, Subscriptions subscriptions, ObjectMapper mapper, PlacedAnswers answers) {
        this.changes = changes;
        this.subscriptions = subscriptions;
        this.mapper = mapper;
        this.answers = answers;
    }

    @GET
    @Produces(NDJSON)
    @Operation(
            operationId = "listChanges",
            summary = "Follow what changes",
            description =
                    "Every version of every record since a revision, the oldest first, as one JSON object a line. "
                            + "A copy that puts each record in place of its version before, and takes out what is no longer "
                            + "listed, is the register. Go on from the revision of the last change with \"last\": true; a "
                            + "revision that was cut off is told again as a whole. Ask for text/event-stream to be told of "
                            + "what comes as well: an event's id is the revision, set on the last change of it, so that a "
                            + "browser's EventSource goes on by itself where it was cut off. Nothing is left out, however "
                            + "long ago, but what a record said before its removal was requested.")
    @APIResponse(
            responseCode = "200",
            description = "The changes, line by line.",
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(implementation = Change.class)),
                @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Change.class))
            })
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public StreamingOutput list(@BeanParam ChangesQuery query) throws SQLException {
        long since = query.since(changes.latest());
        long until = query.until();
        return answers.of(out -> write(since, until, out));
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> subscribe(@BeanParam ChangesQuery query, Sse events) throws SQLException {
        return subscriptions.from(query.resumed(changes.latest()), events);
    }

    private void write(long since, long until, OutputStream out) throws IOException, SQLException {
        long told = since;
        for (var page = changes.after(told, until); !page.isEmpty(); page = changes.after(told, until)) {
            for (var change : page) {
                out.write(mapper.writeValueAsBytes(change));
                out.write(END_OF_LINE);
            }
            out.flush();
            told = page.get(page.size() - 1).revision();
        }
    }
}
