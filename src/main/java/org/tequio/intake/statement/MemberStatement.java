package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Role;
import org.tequio.register.Identifier;
import org.tequio.shared.PartialDate;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A member of an alliance, as it is submitted: an organisation that is listed already, or a new one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SubmittedMember", description = "A member of the alliance: an actor that is listed, or a new one.")
public record MemberStatement(
        @Schema(description = "The id of an actor that is listed.", examples = "6qv3k0b7x") @Nullable
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

    private static final Set<Role> LEADING = EnumSet.of(Role.LEAD, Role.CO_LEAD, Role.SECRETARIAT, Role.HOST);

    /**
     * A whole list, without what is at fault in it; the register has room for each part of a member once. Of a new
     * organisation that stands there twice two would be made.
     */
    static List<MemberStatement> all(Check check, String field, @Nullable List<MemberStatement> members) {
        var known = new HashSet<List<Object>>();
        var newActors = new HashSet<ActorStatement>();
        var identifiers = new HashSet<Identifier>();
        var given = check.list(field, members);
        for (int i = 0; i < given.size(); i++) {
            var place = check.in(field, i);
            given.get(i).check(place);
            if (given.get(i).actor != null && !known.add(given.get(i).part(place))) {
                place.fault("actor", "duplicate", "This member stands here already: take one of the two out.");
            }
            if (given.get(i).newActor != null && !newActors.add(given.get(i).newActor)) {
                place.fault(
                        "newActor",
                        "duplicate",
                        "This new organisation stands here already: take one of the two out, and add what else it does there once it is listed.");
            } else if (!given.get(i).newIdentifiers(place).stream().allMatch(identifiers::add)) {
                place.fault(
                        "newActor/identifiers", "duplicate", "Another new organisation here has one of these, too.");
            }
        }
        return given;
    }

    private List<Identifier> newIdentifiers(Check check) {
        return newActor == null ? List.of() : newActor.identifiers(check.in("newActor"));
    }

    /** Who it is, whatever it does there. */
    Object who() {
        return actor == null ? Optional.ofNullable(newActor) : actor;
    }

    /** Whether it leads the alliance; a network that does curates the other members. */
    public boolean leads() {
        return Optional.ofNullable(role)
                .map(String::strip)
                .flatMap(Role::find)
                .filter(LEADING::contains)
                .isPresent();
    }

    private List<Object> part(Check check) {
        return List.of(String.valueOf(actor), role(check), Optional.ofNullable(since(check)));
    }

    private void check(Check check) {
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
        return check.past("since", since);
    }

    public @Nullable PartialDate until(Check check) {
        return check.date("until", until);
    }

    /** What it does there. */
    public Role role(Check check) {
        return check.role("role", role).orElse(Role.MEMBER);
    }
}
