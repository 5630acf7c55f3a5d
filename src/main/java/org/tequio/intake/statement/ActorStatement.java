package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Activity;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Constituency;
import org.tequio.reference.Level;
import org.tequio.reference.Sdg;
import org.tequio.reference.Territories;
import org.tequio.register.Actor;
import org.tequio.register.ActorFacts;
import org.tequio.register.Identifier;
import org.tequio.shared.contract.AnswerExamples;

import java.util.List;

/** An organisation, as it is submitted: name, kind and country are needed, all else may come later. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "SubmittedActor",
        description = "An organisation, never a natural person.",
        requiredProperties = {"name", "kind", "country"},
        extensions = @Extension(name = AnswerExamples.WITHOUT, value = "constituency,closed"))
public record ActorStatement(
        @Schema(description = "Its official name.", examples = "Cooperativa Tosepan Titataniske") @Nullable
        String name,

        @Schema(description = "The language of the name as a BCP 47 tag.", examples = "nah") @Nullable
        String lang,

        @Schema(description = "Its other names.") @Nullable List<NameStatement> names,

        @Schema(description = "What it is: a code of /reference/kinds.", examples = "cooperative") @Nullable
        String kind,

        @Schema(description = "What it is besides.", examples = "[]") @Nullable
        List<String> furtherKinds,

        @Schema(description = "Of a network: the group that its members come from.", examples = "sse-organisation")
        @Nullable
        String constituency,

        @Schema(description = "The level it works at: a code of /reference/levels.", examples = "local") @Nullable
        String level,

        @Schema(description = "Its seat, ISO 3166-1 alpha-2.", examples = "MX") @Nullable
        String country,

        @Schema(description = "Where in the country its seat is, ISO 3166-2.", examples = "MX-PUE") @Nullable
        String subdivision,

        @Schema(description = "The city of its seat.", examples = "Cuetzalan") @Nullable
        String city,

        @Schema(description = "Degrees north, WGS 84.", examples = "20.02") @Nullable
        Double latitude,

        @Schema(description = "Degrees east, WGS 84.", examples = "-97.52") @Nullable
        Double longitude,

        @Schema(description = "Where it works: codes of /reference/territories.", examples = "[\"MX\"]") @Nullable
        List<String> activeIn,

        @Schema(description = "When it was founded, as exactly as known.", examples = "1977") @Nullable
        String founded,

        @Schema(description = "When it was closed, as exactly as known.", examples = "2020") @Nullable
        String closed,

        @Schema(description = "Its website.", examples = "https://www.example.org") @Nullable
        String website,

        @Schema(description = "What it does: codes of /reference/activities.", examples = "[\"agriculture-food\"]")
        @Nullable
        List<String> activities,

        @Schema(description = "Goals and targets it works on: codes of /reference/sdgs.", examples = "[\"8\"]")
        @Nullable
        List<String> sdgs,

        @Schema(description = "The id of the actor that it is part of.", examples = "6qv3k0b7x") @Nullable
        String umbrella,

        @Schema(description = "What others call it.") @Nullable
        List<IdentifierStatement> identifiers) {

    private static final int LONGEST_CITY = 200;

    /** What the register keeps of it; of use only if the check found no fault. */
    public ActorFacts facts(Check check) {
        var kind = check.requiredCode("kind", this.kind, ActorKind.CODES);
        var founded = check.past("founded", this.founded);
        var closed = check.past("closed", this.closed);
        check.inOrder(founded, closed, "closed");
        checkPlace(check);
        var seat = Whereabouts.country(check, "country", country);
        return new ActorFacts(
                kind.orElse(ActorKind.UNKNOWN),
                check.codes("furtherKinds", furtherKinds, ActorKind.CODES),
                constituency(check, kind.orElse(ActorKind.UNKNOWN)),
                check.code("level", level, Level.CODES).orElse(null),
                Names.of(check, name, lang, names),
                seat,
                subdivision(check, seat),
                check.optional("city", city, LONGEST_CITY),
                latitude,
                longitude,
                Whereabouts.all(check, "activeIn", activeIn),
                founded,
                closed,
                check.address("website", website),
                check.codes("activities", activities, Activity.CODES),
                check.codes("sdgs", sdgs, Sdg.CODES),
                check.id("umbrella", umbrella));
    }

    /** As {@link #facts}, of an organisation that is new: there must be a country. */
    public ActorFacts newFacts(Check check) {
        if (country == null || country.isBlank()) {
            check.missing("country");
        }
        return facts(check);
    }

    /** What others call it. */
    public List<Identifier> identifiers(Check check) {
        return Identifying.all(check, identifiers);
    }

    /** What is said of an actor at present. */
    public static ActorStatement of(Actor actor) {
        var facts = actor.facts();
        return new ActorStatement(
                Names.official(facts.names()).text(),
                Names.official(facts.names()).lang(),
                Names.further(facts.names()),
                facts.kind().code(),
                facts.furtherKinds(),
                Values.code(facts.constituency()),
                Values.code(facts.level()),
                facts.country(),
                facts.subdivision(),
                facts.city(),
                facts.latitude(),
                facts.longitude(),
                facts.activeIn(),
                Values.text(facts.founded()),
                Values.text(facts.closed()),
                facts.website(),
                facts.activities(),
                facts.sdgs(),
                facts.umbrella(),
                Identifying.statements(actor.identifiers()));
    }

    /** The smallest territory that is said to hold its seat: a subdivision or a country. */
    public @Nullable String seat() {
        return subdivision == null || subdivision.isBlank() ? country : subdivision;
    }

    private @Nullable String subdivision(Check check, @Nullable String seat) {
        var code = Whereabouts.subdivision(check, "subdivision", subdivision);
        if (code != null && !Territories.countryOf(code).equals(seat)) {
            check.fault(
                    "subdivision",
                    "not-in-country",
                    "%1$s is in %2$s: name one of the country, or say that the country is %2$s."
                            .formatted(code, Territories.countryOf(code)));
        }
        return code;
    }

    private @Nullable Constituency constituency(Check check, ActorKind kind) {
        var group = check.code("constituency", constituency, Constituency.CODES);
        if (group.isPresent() && !kind.isPlatform() && kind != ActorKind.UNKNOWN) {
            check.fault(
                    "constituency",
                    "not-a-platform",
                    "Leave constituency out: only networks, federations and forums have one.");
        }
        return group.orElse(null);
    }

    private void checkPlace(Check check) {
        if ((latitude == null) != (longitude == null)) {
            check.fault(
                    latitude == null ? "latitude" : "longitude", "missing", "Give latitude and longitude, or neither.");
        }
        checkDegrees(check, "latitude", latitude, 90);
        checkDegrees(check, "longitude", longitude, 180);
    }

    private static void checkDegrees(Check check, String field, @Nullable Double degrees, int most) {
        if (degrees != null && !(Math.abs(degrees) <= most)) {
            check.fault(field, "invalid-value", "%s lies between -%d and %d.".formatted(field, most, most));
        }
    }
}
