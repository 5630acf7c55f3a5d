package org.tequio.exchange.reconcile;

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
import org.tequio.directory.Suggestion;
import org.tequio.directory.Suggestions;
import org.tequio.exchange.reconcile.SuggestedEntities.SuggestedEntity;
import org.tequio.register.RecordType;
import org.tequio.shared.Answers;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.Numbers;
import org.tequio.shared.PassesOverUnknown;
import org.tequio.shared.Question;
import org.tequio.shared.RecordId;
import org.tequio.shared.SearchText;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Path(Manifest.PATH + "/suggest")
@Tag(name = "Reconciliation", description = "The W3C Reconciliation Service API 0.2, for OpenRefine and others.")
@APIResponse(ref = "NotModified", responseCode = "304")
@APIResponse(ref = "InvalidRequest", responseCode = "400")
@APIResponse(ref = "Unavailable", responseCode = "503")
@PassesOverUnknown
class ReconciliationSuggestResource {

    private static final int AT_A_TIME = 20;
    private static final int MOST = 200;
    private static final int LONGEST_PREFIX = 200;
    private static final String NONE_TYPED =
            "None as long as nothing is typed. Parameters that other services understand are passed over.";
    private static final List<String> TYPES = List.of(RecordType.ACTOR.code(), RecordType.ALLIANCE.code());

    private final Answers answers;
    private final Suggestions suggestions;
    private final EntityFacts facts;
    private final Question asked;

    ReconciliationSuggestResource(Answers answers, Suggestions suggestions, EntityFacts facts, Question asked) {
        this.answers = answers;
        this.suggestions = suggestions;
        this.facts = facts;
        this.asked = asked;
    }

    @GET
    @Path("entity")
    @Operation(
            operationId = "suggestReconciliationEntities",
            summary = "Complete the name of an actor or alliance",
            description = "Records whose name begins with what was typed, then those with words that begin with it, "
                    + "before all the one whose id it is; "
                    + "twenty at a time. " + NONE_TYPED)
    @APIResponse(responseCode = "200", description = "The likeliest first.")
    public RestResponse<SuggestedEntities> entities(
            @Parameter(description = "What was typed so far.", example = "seo") @RestQuery @DefaultValue(" ")
                    String prefix,
            @Parameter(
                            description = "How many of them to pass over, from 0 to 180.",
                            example = "20",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "0",
                                            maximum = "180",
                                            defaultValue = "0"))
                    @RestQuery
                    @DefaultValue("0")
                    String cursor) {
        int over = (int) Numbers.between("cursor", cursor, 0, MOST - AT_A_TIME);
        int length = Math.min(LONGEST_PREFIX, prefix.codePointCount(0, prefix.length()));
        var text = prefix.substring(0, prefix.offsetByCodePoints(0, length));
        return answers.answer(
                (graph, asOf) -> new SuggestedEntities(Stream.concat(calledByItsId(graph, text), called(graph, text))
                        .skip(over)
                        .limit(AT_A_TIME)
                        .toList()));
    }

    private Stream<SuggestedEntity> calledByItsId(Reading graph, String text) {
        return RecordId.parse(text.strip()).stream()
                .flatMap(id -> facts.standing(graph, List.of(id.value())).values().stream())
                .map(known -> new SuggestedEntity(
                        known.id(), String.valueOf(known.text(EntityProperty.NAME)), Reconcile.description(known)));
    }

    private Stream<SuggestedEntity> called(Reading graph, String text) {
        return !suggestions.canComplete(text)
                ? Stream.of()
                : suggestions.ofTypes(graph, text, TYPES, MOST).stream().map(ReconciliationSuggestResource::entity);
    }

    @GET
    @Path("type")
    @Operation(
            operationId = "suggestReconciliationTypes",
            summary = "Complete the name of a type",
            description = "actor, the kinds of actor and alliance, by the beginnings of the words of their names. "
                    + NONE_TYPED)
    @APIResponse(responseCode = "200", description = "In the order of the code list.")
    public RestResponse<SuggestedEntities> types(
            @Parameter(description = "What was typed so far.", example = "coop") @RestQuery @DefaultValue(" ")
                    String prefix) {
        return begin(prefix, EntityTypes.all(asked.language()));
    }

    @GET
    @Path("property")
    @Operation(
            operationId = "suggestReconciliationProperties",
            summary = "Complete the name of a property",
            description = "What counts in a query besides the text, by the beginnings of the words of their names; "
                    + "'proposeReconciliationProperties' lists what a table may take home. " + NONE_TYPED)
    @APIResponse(responseCode = "200", description = "The properties.")
    public RestResponse<SuggestedEntities> properties(
            @Parameter(description = "What was typed so far.", example = "coun") @RestQuery @DefaultValue(" ")
                    String prefix) {
        return begin(
                prefix,
                EntityProperty.SOUGHT.stream().map(EntityProperty::entity).toList());
    }

    private RestResponse<SuggestedEntities> begin(String prefix, List<Entity> all) {
        var typed = SearchText.wordsSought(prefix);
        return answers.answer((graph, asOf) -> new SuggestedEntities(all.stream()
                .filter(entity -> !typed.isEmpty() && typed.stream().allMatch(word -> beginsAWord(entity, word)))
                .map(entity -> new SuggestedEntity(entity.id(), entity.name(), entity.id()))
                .toList()));
    }

    private static boolean beginsAWord(Entity entity, String word) {
        return Stream.of(entity.name(), entity.id())
                .flatMap(text -> SearchText.words(text).stream())
                .anyMatch(other -> other.startsWith(word));
    }

    private static SuggestedEntity entity(Suggestion suggestion) {
        return new SuggestedEntity(
                suggestion.id(),
                suggestion.name(),
                Stream.of(suggestion.kind(), suggestion.country())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
    }
}
