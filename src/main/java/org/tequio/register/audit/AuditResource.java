package org.tequio.register.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.tequio.shared.Page;
import org.tequio.shared.StreamedAnswer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;

@Path("/api/v1/admin/audit")
@RolesAllowed("admin")
@Tag(name = "Administration", description = "For the operator of this installation.")
@SecurityRequirement(name = "apiKey")
@APIResponse(ref = "Unauthenticated", responseCode = "401")
@APIResponse(ref = "Forbidden", responseCode = "403")
@APIResponse(ref = "Unavailable", responseCode = "503")
class AuditResource {

    private static final String LINES = "application/x-ndjson";

    private final SealPages pages;
    private final Seals seals;
    private final Verification verification;
    private final ObjectMapper json;
    private final RoutingContext exchange;

    AuditResource(SealPages pages, Seals seals, Verification verification, ObjectMapper json, RoutingContext exchange) {
        this.pages = pages;
        this.seals = seals;
        this.verification = verification;
        this.json = json;
        this.exchange = exchange;
    }

    @GET
    @Path("seals")
    @Operation(
            operationId = "listAuditSeals",
            summary = "List the seals of the audit log",
            description = "The newest first. Number and hash of a seal, kept outside, are an anchor.")
    @APIResponse(responseCode = "200", description = "One page of seals.")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public Page<SealView> seals(@BeanParam SealsQuery query) throws SQLException {
        return pages.page(query);
    }

    @GET
    @Path("verification")
    @Produces(LINES)
    @Operation(
            operationId = "verifyAuditLog",
            summary = "Prove that the audit log is what it was",
            description = "Recomputes every seal from the rows, and compares the log with the anchors and with the "
                    + "register's history. Answers a line now and then while it goes on; the last one says 'intact' or "
                    + "'broken' and what was found. An answer without such a line was cut off: ask again. Takes some "
                    + "seconds per million rows.")
    @APIResponse(
            responseCode = "200",
            description = "Lines of JSON, the last of which is the verdict.",
            content = @Content(mediaType = LINES, schema = @Schema(implementation = AuditVerdict.class)))
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    public StreamingOutput verify(
            @Parameter(
                            description = "A seal known from outside: its number, a colon and its hash. Without one, a "
                                    + "log that was written anew as a whole, or cut off with its seals, may pass.",
                            example = "7:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    @RestQuery
                    List<String> anchor)
            throws SQLException {
        var anchors = anchor.stream().map(Anchor::parse).toList();
        // a database that is away is a 503, which it cannot be any more once the answer has begun
        seals.newest();
        return new StreamedAnswer(
                output -> write(verification.verify(anchors, line -> write(line, output)), output), exchange.request());
    }

    private void write(AuditVerdict line, OutputStream output) {
        try {
            output.write(json.writeValueAsBytes(line));
            output.write('\n');
            output.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
