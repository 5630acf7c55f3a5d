package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.ExperienceKind;
import org.tequio.reference.Sdg;
import org.tequio.register.Experience;
import org.tequio.register.ExperienceFacts;
import org.tequio.register.Identifier;

import java.util.ArrayList;
import java.util.List;

/** What an alliance or some actors learned, as it is submitted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "SubmittedExperience",
        description = "What an alliance or some actors learned.",
        requiredProperties = {"kind", "title", "summary"})
public record ExperienceStatement(
        @Schema(description = "What it is: a code of /reference/experience-kinds.", examples = "lesson") @Nullable
        String kind,

        @Schema(description = "It in one line.", examples = "Markets need a roof") @Nullable
        String title,

        @Schema(description = "It in some sentences.", examples = "Without a roof the rain decides who sells.")
        @Nullable
        String summary,

        @Schema(description = "The language of both as a BCP 47 tag.", examples = "en") @Nullable
        String lang,

        @Schema(description = "The id of the alliance that learned it.", examples = "6qv3k0b7x") @Nullable
        String alliance,

        @Schema(description = "The ids of the actors that learned it.", examples = "[\"6qv3k0b7x\"]") @Nullable
        List<String> actors,

        @Schema(description = "Where, ISO 3166-1 alpha-2.", examples = "MX") @Nullable
        String country,

        @Schema(description = "When, as exactly as known.", examples = "2020") @Nullable
        String date,

        @Schema(description = "The crisis in which it was learned.", examples = "covid-19") @Nullable
        String crisis,

        @Schema(description = "Goals and targets it is about: codes of /reference/sdgs.", examples = "[\"8\"]")
        @Nullable
        List<String> sdgs,

        @Schema(description = "What others call it.") @Nullable
        List<IdentifierStatement> identifiers) {

    private static final int LONGEST_CRISIS = 100;

    /** What the register keeps of it; of use only if the check found no fault. */
    public ExperienceFacts facts(Check check) {
        var whose = actors(check);
        if (alliance == null && whose.isEmpty()) {
            check.fault("alliance", "missing", "Name the alliance or the actors that learned it.");
        }
        return new ExperienceFacts(
                check.requiredCode("kind", kind, ExperienceKind.CODES).orElse(ExperienceKind.LESSON),
                check.required("title", title, Check.LONGEST_NAME),
                check.required("summary", summary, Check.LONGEST_TEXT),
                check.language("lang", lang),
                check.id("alliance", alliance),
                whose,
                Whereabouts.country(check, "country", country),
                check.past("date", date),
                check.optional("crisis", crisis, LONGEST_CRISIS),
                check.codes("sdgs", sdgs, Sdg.CODES));
    }

    /** What others call it. */
    public List<Identifier> identifiers(Check check) {
        return Identifying.all(check, identifiers);
    }

    /** What is said of an experience at present. */
    public static ExperienceStatement of(Experience experience) {
        var facts = experience.facts();
        return new ExperienceStatement(
                facts.kind().code(),
                facts.title(),
                facts.summary(),
                facts.lang(),
                facts.allianceId(),
                facts.actorIds(),
                facts.country(),
                Values.text(facts.date()),
                facts.crisis(),
                facts.sdgs(),
                Identifying.statements(experience.identifiers()));
    }

    private List<String> actors(Check check) {
        var ids = new ArrayList<String>();
        var given = check.list("actors", actors);
        for (int i = 0; i < given.size(); i++) {
            ids.add(check.requiredId("actors/" + i, given.get(i)));
        }
        return ids.stream().distinct().toList();
    }
}
