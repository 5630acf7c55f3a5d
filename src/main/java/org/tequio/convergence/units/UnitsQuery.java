package org.tequio.convergence.units;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.AskedDay;
import org.tequio.measure.Unit;
import org.tequio.measure.UnitType;
import org.tequio.reference.ReferenceParameters;
import org.tequio.reference.Territories;
import org.tequio.shared.Codes;
import org.tequio.shared.Numbers;
import org.tequio.shared.PageQuery;
import org.tequio.shared.Problem;

import java.util.List;

/** Which units somebody wants to compare. */
public class UnitsQuery extends PageQuery {

    private static final long MOST_ACTORS = 1_000_000_000;
    private static final Codes<UnitType> LISTED = Codes.of(List.of(
            UnitType.REGION,
            UnitType.SUBREGION,
            UnitType.COUNTRY,
            UnitType.SUBDIVISION,
            UnitType.ACTIVITY,
            UnitType.SDG,
            UnitType.ALLIANCE_KIND));

    @Parameter(
            description =
                    "What the units are: region, subregion, country, subdivision, activity, sdg or " + "alliance-kind.",
            example = "country",
            required = true)
    @RestQuery
    @Nullable
    String by;

    @Parameter(
            description = "A code of /reference/territories. Of territories it lists those inside, and with region, "
                    + "subregion and country is a country or larger; of activities, goals and kinds of alliance it "
                    + "counts the actors seated there only.",
            example = "002")
    @RestQuery
    @Nullable
    String within;

    @Parameter(
            description = "The last day of this year, month or day; the present day if none is asked for. A date not "
                    + "known is open.",
            example = "2020")
    @RestQuery
    @Nullable
    String at;

    @Parameter(description = StatesAsked.DESCRIPTION, example = "confirmed")
    @RestQuery
    List<String> state = List.of();

    @Parameter(
            description = "The list that says who is North and who is South, for the patterns: a code of "
                    + "/reference/schemes; fcssc if none is named.",
            example = "fcssc")
    @RestQuery
    @Nullable
    String scheme;

    @Parameter(
            description = "Only units with at least so many actors of the seven groups.",
            example = "10",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "1000000000", defaultValue = "0"))
    @RestQuery
    @DefaultValue("0")
    String minActors = "0";

    @Parameter(
            description =
                    "convergence, potential, realised, presence, actors, alliances, evenness, openness, or one of "
                            + "them with a minus for the reverse. Units without a value come last either way; the code "
                            + "decides among equals.",
            example = "-convergence",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "-convergence"))
    @RestQuery
    @DefaultValue("-convergence")
    String sort = "-convergence";

    /** @throws Problem 400 for a parameter that is missing or cannot be read */
    UnitsInquiry read() {
        if (by == null) {
            throw Problem.invalidParameter(
                    "by", "by is missing: name one of %s.".formatted(String.join(", ", LISTED.codes())));
        }
        var type = LISTED.get("by", by);
        return new UnitsInquiry(
                type,
                within == null ? null : territory(type, within),
                AskedDay.read(at),
                StatesAsked.read(state),
                ReferenceParameters.scheme(scheme),
                Numbers.between("minActors", minActors, 0, MOST_ACTORS),
                UnitOrder.of(sort),
                pageSize(),
                cursor());
    }

    /** A country is in no part of one, nor holds it a region: nothing would be listed, as if nobody were there. */
    private static String territory(UnitType type, String within) {
        if (!type.isTerritory() || type == UnitType.SUBDIVISION) {
            return Territories.WORLD.get("within", within).code();
        }
        var territory = ReferenceParameters.countryOrLarger("within", within);
        if (Unit.ALL.stream()
                .noneMatch(unit -> unit.type() == type && Territories.WORLD.isWithin(unit.code(), territory))) {
            throw Problem.invalidParameter(
                    "within", "There is no %s in %s: name a larger territory.".formatted(type.code(), territory));
        }
        return territory;
    }
}
