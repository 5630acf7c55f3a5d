package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Role;
import org.tequio.shared.PartialDate;

/** A member of an alliance, as it is submitted: an organisation that is listed already, or a new one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SubmittedMember", description = "A member of the alliance: an actor that is listed, or a new one.")
public record MemberStatement(
        @Schema(description = "The id of an actor that is listed.", examples = "6qv3k0b74") @Nullable
        String actor,

        @Schema(description = "Or an organisation that is not listed yet.") @Nullable
        ActorStatement newActor,

        @Schema(
                description = "What it does there: a code of /reference/roles; member if none is named.",
                examples = "lead")
        @Nullable
        String role,

        @Schema(description = "Since when, as exactly as known.", examples = "2013") @Nullable
        String since,

        @Schema(description = "Until when, as exactly as known.", examples = "2020") @Nullable
        String until) {

    void check(Check check) {
        if ((actor == null) == (newActor == null)) {
            check.fault("actor", "one-of-two", "Give 'actor', the id of one that is listed, or 'newActor'.");
        }
        check.id("actor", actor);
        if (newActor != null) {
            newActor.newFacts(check.in("newActor"));
            newActor.identifiers(check.in("newActor"));
        }
        check.inOrder(since(check), until(check), "until");
        role(check);
    }

    public @Nullable PartialDate since(Check check) {
        return check.date("since", since);
    }

    public @Nullable PartialDate until(Check check) {
        return check.date("until", until);
    }

    /** What it does there. */
    public Role role(Check check) {
        return check.role("role", role).orElse(Role.MEMBER);
    }
}
