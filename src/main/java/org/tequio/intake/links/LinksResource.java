package org.tequio.intake.links;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.HtmlPage;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemDetails;
import org.tequio.shared.Question;

import java.sql.SQLException;
import java.util.Optional;

/** Where links in letters lead, for people and for programs. */
@Path("/links")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@Tag(name = "Links", description = "Links in our letters: whoever has one may do one thing, once, without an account.")
@APIResponse(
        responseCode = "404",
        description = "There is no such link.",
        content = {
            @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDetails.class)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
        })
@APIResponse(ref = "Unavailable", responseCode = "503")
class LinksResource {

    private static final String TOKEN = "The secret at the end of the link.";
    private static final String EXAMPLE = "Wm3vR0nZk1c8yqJmV9o2sT5hXb7LdE4aUfGiPpKwQxY";

    private static final String USED = """
            {"purpose": "confirm-membership", "subject": "Coop A in Network B", "state": "used",
             "expiresAt": "2026-12-26T10:15:30Z"}
            """;
    private static final String WITHOUT_REASON = """
            {"type": "/problems/invalid-request", "title": "The request cannot be understood", "status": 400,
             "detail": "Please say in a few words what is not right, as 'reason'.",
             "errors": [{"parameter": "reason", "code": "invalid-value",
              "detail": "Please say in a few words what is not right, as 'reason'."}]}
            """;

    private final UseLink links;
    private final Question asked;

    LinksResource(UseLink links, Question asked) {
        this.links = links;
        this.asked = asked;
    }

    @GET
    @Path("{token}")
    @Operation(
            operationId = "getMailedLink",
            summary = "Show what a link from a letter does",
            description = "Acts on nothing, whoever follows it: people get a page with one button.")
    @APIResponse(
            responseCode = "200",
            description = "The link.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LinkView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response show(@Parameter(description = TOKEN, example = EXAMPLE) @RestPath String token)
            throws SQLException {
        var link = links.find(new LinkToken(token));
        if (asksForHtml()) {
            return link.map(found -> html(200, pages().of(found))).orElseGet(() -> html(404, pages().unknown()));
        }
        return json(link.orElseThrow(UseLink::unknown));
    }

    @POST
    @Path("{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "useMailedLink",
            summary = "Use a link from a letter",
            description = "Does what the link is for, once; of several at the same time one does it. If it cannot be "
                    + "done now, the answer says why and the link stays open.")
    @RequestBody(description = "Needed only where the link wants a reason.", required = false)
    @APIResponse(
            responseCode = "200",
            description = "The link, which is used now.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LinkView.class),
                        example = USED),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "400",
            description = "A reason that cannot be taken, or a parameter that does not exist; the link stays open.",
            content = {
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = ProblemDetails.class),
                        example = WITHOUT_REASON),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "409",
            description =
                    "The present state of things does not allow it; the detail says why, and the link stays open.",
            content = {
                @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDetails.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "410",
            description =
                    "The link was used already, has expired, or there is nothing left to do; the detail says which.",
            content = {
                @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDetails.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response use(
            @Parameter(description = TOKEN, example = EXAMPLE) @RestPath String token, @BeanParam LinkForm form)
            throws SQLException {
        var secret = new LinkToken(token);
        try {
            var used = links.use(secret, form.reason);
            return asksForHtml() ? html(200, pages().done(used)) : json(used);
        } catch (Problem problem) {
            if (asksForHtml()) {
                return html(problem.getResponse().getStatus(), page(problem, links.find(secret), form.reason));
            }
            throw problem;
        }
    }

    /** Of a link that is still open it is the action that has a problem, which its form may mend. */
    private HtmlPage page(Problem problem, Optional<LinkView> link, @Nullable String reason) {
        if (link.isEmpty()) {
            return pages().unknown();
        }
        if (link.get().state() != LinkState.OPEN) {
            return pages().of(link.get());
        }
        return problem.getResponse().getStatus() == Response.Status.BAD_REQUEST.getStatusCode()
                ? pages().again(link.get(), String.valueOf(problem.getMessage()), reason)
                : problem.page(asked.language());
    }

    private LinkPages pages() {
        return LinkPages.in(asked.language());
    }

    private boolean asksForHtml() {
        return MediaType.TEXT_HTML_TYPE.equals(asked.mediaType());
    }

    private Response json(LinkView link) {
        return discreet(Response.ok(link, MediaType.APPLICATION_JSON_TYPE)).build();
    }

    private Response html(int status, HtmlPage page) {
        return discreet(Response.status(status))
                .entity(page.html())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, asked.language().code())
                .header("Content-Security-Policy", HtmlPage.CONTENT_SECURITY_POLICY)
                .build();
    }

    /** The address is a secret: kept by nobody, told to nobody, indexed by nobody. */
    private static ResponseBuilder discreet(ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
