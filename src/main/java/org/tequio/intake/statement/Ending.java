package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.PartialDate;

import java.util.Objects;

/** What has ended: an organisation, an alliance, or an organisation's part in an alliance. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Ending",
        description =
                "What has ended: the actor (dissolved), the alliance, or, if both are named, the actor's part in it. What the member has confirmed or disputed itself ends by its own word only: by its steward, or by an ending from its own address.",
        requiredProperties = {"on"})
public record Ending(
        @Schema(description = "The id of the actor.", examples = "6qv3k0b7x") @Nullable
        String actor,

        @Schema(description = "The id of the alliance.", examples = "6qv3k0b7x") @Nullable
        String alliance,

        @Schema(description = "When, as exactly as known.", examples = "2020-06") @Nullable
        String on) {

    /** When, of a statement that was checked. */
    public PartialDate day() {
        return new PartialDate(Objects.requireNonNull(on).strip());
    }

    void check(Check check) {
        if (actor == null && alliance == null) {
            check.fault("actor", "missing", "Name the actor, the alliance, or both for the actor's part in it.");
        }
        check.id("actor", actor);
        check.id("alliance", alliance);
        if (on == null || on.isBlank()) {
            check.missing("on");
        }
        check.date("on", on);
    }
}
