package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is wrong with a record and how it should read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Correction",
        description = "What a record should say instead.",
        requiredProperties = {"record"})
public record Correction(
        @Schema(description = "The id of the actor, alliance or experience.", examples = "6qv3k0b7x") @Nullable
        String record,

        @Schema(
                description = "The fields that change, with their new values, as for a new record; null takes a value "
                        + "out (a JSON merge patch, RFC 7396).",
                examples = "{\"city\": \"Cuetzalan del Progreso\", \"website\": null}")
        @Nullable
        Map<String, Object> changes,

        @Schema(description = "Of an alliance: members that are missing.") @Nullable
        List<MemberStatement> newMembers) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Members that are missing; none if it is of no alliance. */
    public List<MemberStatement> members() {
        return Objects.requireNonNullElse(newMembers, List.of());
    }

    /** The fields that change; none if only members are missing. */
    public JsonNode patch() {
        return MAPPER.valueToTree(Objects.requireNonNullElse(changes, Map.of()));
    }

    /** The actor that the record is to be part of; null if that does not change, or it is to be part of none. */
    public @Nullable String umbrella() {
        var umbrella = patch().path("umbrella").textValue();
        return umbrella == null || umbrella.isBlank() ? null : umbrella.strip();
    }

    void check(Check check) {
        check.requiredId("record", record);
        var members = MemberStatement.all(check, "newMembers", newMembers);
        if ((changes == null || changes.isEmpty()) && members.isEmpty()) {
            check.fault("changes", "required", "Give 'changes' with at least one field, or 'newMembers'.");
        }
    }
}
