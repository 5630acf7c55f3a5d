package org.tequio.directory;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Answers;
import org.tequio.shared.Numbers;
import org.tequio.shared.Page;
import org.tequio.shared.Parameters;
import org.tequio.shared.Problem;

import java.util.List;

@Path("/api/v1/suggest")
@Tag(name = "Directory", description = "Actors, alliances and experiences.")
class SuggestResource {

    private static final int MOST = 50;

    private final Answers answers;
    private final Suggestions suggestions;

    SuggestResource(Answers answers, Suggestions suggestions) {
        this.answers = answers;
        this.suggestions = suggestions;
    }

    @GET
    @Operation(
            operationId = "suggest",
            summary = "Complete what somebody types",
            description = "Records whose name begins with the text, then those with words that begin with it; for a "
                    + "search box while it is typed into. 'total' is the number of suggestions shown.")
    @APIResponse(responseCode = "200", description = "The suggestions, the likeliest first.")
    @APIResponse(ref = "NotModified", responseCode = "304")
    @APIResponse(ref = "InvalidRequest", responseCode = "400")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public RestResponse<Page<Suggestion>> suggest(
            @Parameter(description = "What was typed so far.", example = "seo", required = true) @RestQuery @Nullable
                    String q,
            @Parameter(description = "Only these: actor, alliance, experience.", example = "actor") @RestQuery
                    List<String> type,
            @Parameter(
                            description = "How many, from 1 to 50.",
                            example = "10",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "50",
                                            defaultValue = "10"))
                    @RestQuery
                    @DefaultValue("10")
                    String limit) {
        if (q == null) {
            throw Problem.invalidParameter("q", "q is missing: say what was typed so far.");
        }
        int most = (int) Numbers.between("limit", limit, 1, MOST);
        var lists = Listed.named("type", Parameters.each("type", type));
        return answers.answer((graph, asOf) -> {
            var found = suggestions.of(graph, q, lists, most);
            return Page.of(found, found.size(), null, asOf);
        });
    }
}
