package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Activity;
import org.tequio.reference.AllianceKind;
import org.tequio.reference.Sdg;
import org.tequio.register.Alliance;
import org.tequio.register.AllianceFacts;
import org.tequio.register.Identifier;

import java.util.List;

/** An alliance, as it is submitted: name, kind and two members are needed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "SubmittedAlliance",
        description = "An agreement to act together.",
        requiredProperties = {"name", "kind", "members"})
public record AllianceStatement(
        @Schema(description = "Its official name.", examples = "Alliance of markets") @Nullable
        String name,

        @Schema(description = "The language of the name as a BCP 47 tag.", examples = "en") @Nullable
        String lang,

        @Schema(description = "Its other names.") @Nullable List<NameStatement> names,

        @Schema(description = "What it is: a code of /reference/alliance-kinds.", examples = "partnership-agreement")
        @Nullable
        String kind,

        @Schema(description = "What it is about.", examples = "Markets of producers in two cities.") @Nullable
        String description,

        @Schema(description = "Since when, as exactly as known.", examples = "2013") @Nullable
        String since,

        @Schema(description = "Until when, as exactly as known.", examples = "2020") @Nullable
        String until,

        @Schema(description = "Where it acts: codes of /reference/territories.", examples = "[\"MX\"]") @Nullable
        List<String> territories,

        @Schema(description = "What it does: codes of /reference/activities.", examples = "[\"housing\"]") @Nullable
        List<String> activities,

        @Schema(description = "Goals and targets it works on: codes of /reference/sdgs.", examples = "[\"8\"]")
        @Nullable
        List<String> sdgs,

        @Schema(description = "What others call it.") @Nullable
        List<IdentifierStatement> identifiers,

        @Schema(description = "Who takes part: at least two of a new alliance.") @Nullable
        List<MemberStatement> members) {

    private static final int FEWEST_MEMBERS = 2;

    /** What the register keeps of it; of use only if the check found no fault. */
    public AllianceFacts facts(Check check) {
        var since = check.past("since", this.since);
        var until = check.date("until", this.until);
        check.inOrder(since, until, "until");
        return new AllianceFacts(
                check.requiredCode("kind", kind, AllianceKind.CODES).orElse(AllianceKind.COALITION),
                Names.of(check, name, lang, names),
                check.optional("description", description, Check.LONGEST_TEXT),
                since,
                until,
                Whereabouts.all(check, "territories", territories),
                check.codes("activities", activities, Activity.CODES),
                check.codes("sdgs", sdgs, Sdg.CODES));
    }

    /** As {@link #facts}, of an alliance that is new: it has members. */
    public AllianceFacts newFacts(Check check) {
        var given = MemberStatement.all(check, "members", members);
        if (given.stream().map(MemberStatement::who).distinct().count() < FEWEST_MEMBERS) {
            check.fault("members", "too-few", "Name at least two different members.");
        }
        return facts(check);
    }

    public List<MemberStatement> members(Check check) {
        return check.list("members", members);
    }

    /** What others call it. */
    public List<Identifier> identifiers(Check check) {
        return Identifying.all(check, identifiers);
    }

    /** What is said of an alliance at present; its members stand apart. */
    public static AllianceStatement of(Alliance alliance) {
        var facts = alliance.facts();
        return new AllianceStatement(
                Names.official(facts.names()).text(),
                Names.official(facts.names()).lang(),
                Names.further(facts.names()),
                facts.kind().code(),
                facts.description(),
                Values.text(facts.since()),
                Values.text(facts.until()),
                facts.territories(),
                facts.activities(),
                facts.sdgs(),
                Identifying.statements(alliance.identifiers()),
                null);
    }
}
