package org.tequio.exchange.match;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.duplicates.Description;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Territories;
import org.tequio.register.Identifier;
import org.tequio.register.RecordType;
import org.tequio.shared.BodyFaults;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static java.util.Objects.requireNonNullElse;

/** What somebody knows of a record. */
@Schema(description = "What is known of the record that is looked for: its name, an identifier or its website.")
record MatchQuery(
        @Schema(
                description = "What it is called, in any language and script; an acronym will do.",
                examples = "Tosepan Titataniske, S. Coop.")
        @Nullable
        String name,

        @Schema(
                description = "What it is called besides: translations, former names; at most nine.",
                examples = "[\"Unidos venceremos\"]")
        @Nullable
        List<String> names,

        @Schema(description = "What an actor is: a code of /reference/kinds.", examples = "cooperative") @Nullable
        String kind,

        @Schema(description = "actor or alliance; actor if it is not given.", examples = "actor") @Nullable
        String type,

        @Schema(description = "Its seat, ISO 3166-1 alpha-2.", examples = "MX") @Nullable
        String country,

        @Schema(description = "The city of its seat.", examples = "Cuetzalan") @Nullable
        String city,

        @Schema(
                description = "Its website; the host counts, or the page where many share one.",
                examples = "https://www.example.org")
        @Nullable
        String website,

        @Schema(description = "What others call it; at most twenty.") @Nullable
        List<MatchIdentifier> identifiers) {

    private static final List<String> TYPES = List.of(RecordType.ACTOR.code(), RecordType.ALLIANCE.code());
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_CITY = 200;
    private static final int LONGEST_WEBSITE = 2_000;
    private static final int MOST_NAMES = 9;
    private static final int MOST_IDENTIFIERS = 20;

    void check(BodyFaults faults) {
        optional(faults, "/name", name, LONGEST_NAME);
        if (name == null && website == null && (identifiers == null || identifiers.isEmpty())) {
            faults.add("/name", "required", "name is missing: give a name, an identifier or a website.");
        }
        atMost(faults, "/names", names, MOST_NAMES);
        faults.each("/names", names, (place, text) -> faults.text(place, text, LONGEST_NAME));
        if (type != null) {
            faults.code("/type", type, TYPES);
        }
        checkKind(faults);
        if (country != null && Territories.WORLD.findCountry(country).isEmpty()) {
            faults.add(
                    "/country",
                    "unknown-code",
                    "'%.64s' is not the code of a country.".formatted(country),
                    Territories.WORLD.countryAdvice(country.substring(0, Math.min(64, country.length()))));
        }
        optional(faults, "/city", city, LONGEST_CITY);
        optional(faults, "/website", website, LONGEST_WEBSITE);
        atMost(faults, "/identifiers", identifiers, MOST_IDENTIFIERS);
        faults.each("/identifiers", identifiers, (place, identifier) -> identifier.check(faults.at(place)));
    }

    /**
     * Of a body without faults.
     *
     * @param exclude ids of records that it is known not to be
     */
    Description description(Set<String> exclude) {
        return new Description(
                type == null || type.equals(RecordType.ACTOR.code()) ? RecordType.ACTOR : RecordType.ALLIANCE,
                Stream.concat(Stream.ofNullable(name), requireNonNullElse(names, List.<String>of()).stream())
                        .toList(),
                country,
                city,
                website,
                allIdentifiers(),
                exclude,
                kind == null ? null : ActorKind.CODES.find(kind).orElse(null));
    }

    private List<Identifier> allIdentifiers() {
        return requireNonNullElse(identifiers, List.<MatchIdentifier>of()).stream()
                .map(MatchIdentifier::identifier)
                .toList();
    }

    private void checkKind(BodyFaults faults) {
        if (kind == null) {
            return;
        }
        if (RecordType.ALLIANCE.code().equals(type)) {
            faults.add("/kind", "not-of-this-type", "Leave kind out: it tells actors apart, not alliances.");
        } else {
            faults.code("/kind", kind, ActorKind.CODES.codes());
        }
    }

    private static void optional(BodyFaults faults, String pointer, @Nullable String value, int longest) {
        if (value != null) {
            faults.text(pointer, value, longest);
        }
    }

    private static void atMost(BodyFaults faults, String pointer, @Nullable List<?> items, int most) {
        if (items != null && items.size() > most) {
            faults.add(
                    pointer,
                    "too-many",
                    "%s has at most %d items, not %d.".formatted(pointer.substring(1), most, items.size()));
        }
    }
}
