package org.tequio.shared;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What the whole contract says once: who we are, how to identify oneself, and the problems that any operation may have. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Tequio",
                        version = "1",
                        description = """
                                The open directory of the actors of the Social and Solidarity Economy and the map of \
                                their alliances. Reading is free, also for the pages of any site (CORS); errors are \
                                problem details (RFC 9457), each explained under /problems.

                                **Several values.** A parameter that takes a list of codes, ids or names of \
                                properties is repeated (kind=mutual&kind=cooperative), or has commas between its \
                                values (kind=mutual,cooperative). What may hold a comma itself, such as an identifier \
                                or a crisis, is repeated only.

                                **Reading again.** Send the ETag of your copy as If-None-Match: the answer is 304 \
                                without a body if nothing has changed. HEAD gives the headers of every GET, OPTIONS \
                                the methods of every address. Answers are compressed by Accept-Encoding (br, gzip, \
                                deflate) and speak en, fr or es by Accept-Language; Content-Language says which.

                                **What will go.** A deprecated operation is marked here, and its answers say since \
                                when (Deprecation, RFC 9745), from which day on it may be gone (Sunset, RFC 8594), \
                                and by Link where that is told (deprecation) and what takes its place \
                                (successor-version). It keeps working at least until the day of Sunset. No header, \
                                no plan.""",
                        contact = @Contact(name = "Tequio"),
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
        components =
                @Components(
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "apiKey",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "tq_…",
                                    description = "An API key in the header 'Authorization: Bearer tq_…', or an access "
                                            + "token (JWT) of the OpenID Connect provider that this installation "
                                            + "trusts, if its operator has named one."),
                            @SecurityScheme(
                                    securitySchemeName = "submissionToken",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "tqs_…",
                                    description = "The token that came with the answer to a submission, in the header "
                                            + "'Authorization: Bearer tqs_…'. That of an accepted claim also "
                                            + "lets its holder speak for the organisation.")
                        },
                        responses = {
                            @APIResponse(
                                    name = "NotModified",
                                    description = "What you have, by If-None-Match, is still right."),
                            @APIResponse(
                                    name = "InvalidRequest",
                                    description =
                                            "A parameter or value that does not exist; the nearest valid one is named.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = ProblemDetails.class))),
                            @APIResponse(
                                    name = "Unauthenticated",
                                    description = "This needs a key or a token.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = ProblemDetails.class))),
                            @APIResponse(
                                    name = "Forbidden",
                                    description = "This key does not allow that.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = ProblemDetails.class))),
                            @APIResponse(
                                    name = "NotFound",
                                    description = "There is no such thing.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = ProblemDetails.class))),
                            @APIResponse(
                                    name = "Merged",
                                    description =
                                            "It was merged into another, which stands at the address in Location.",
                                    headers =
                                            @Header(
                                                    name = "Location",
                                                    description =
                                                            "The same address with the id of the record that stands for this one now; the query is kept.",
                                                    schema =
                                                            @Schema(
                                                                    type = SchemaType.STRING,
                                                                    examples = "/api/v1/actors/7wq0c4h23"))),
                            @APIResponse(
                                    name = "Gone",
                                    description = "It was withdrawn; 'reason' and the detail say why.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = ProblemDetails.class))),
                            @APIResponse(
                                    name = "Conflict",
                                    description = "The present state of things does not allow it; the detail says why.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = ProblemDetails.class))),
                            @APIResponse(
                                    name = "Unprocessable",
                                    description =
                                            "The request is understood, but cannot be carried out; the detail says why.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = ProblemDetails.class))),
                            @APIResponse(
                                    name = "PreconditionRequired",
                                    description = "Send the ETag of what you have as If-Match.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = ProblemDetails.class))),
                            @APIResponse(
                                    name = "TooManyRequests",
                                    description =
                                            "More came from your address than one sender sends; wait as many seconds as Retry-After says.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = ProblemDetails.class))),
                            @APIResponse(
                                    name = "NotInstalled",
                                    description =
                                            "A part that this needs is not installed here; the detail names the remedy.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = ProblemDetails.class))),
                            @APIResponse(
                                    name = "Unavailable",
                                    description =
                                            "A part of the service is out of reach or too busy; nothing is lost, send it again after Retry-After.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = ProblemDetails.class)))
                        }))
public class ApiDefinition extends Application {}
