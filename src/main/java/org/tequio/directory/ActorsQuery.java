package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Activity;
import org.tequio.reference.ActorKind;
import org.tequio.reference.CodeList;
import org.tequio.reference.Level;
import org.tequio.reference.Pole;
import org.tequio.reference.ReferenceParameters;
import org.tequio.reference.Scheme;
import org.tequio.reference.Sector;
import org.tequio.reference.StakeholderGroup;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;
import org.tequio.shared.Freshness;
import org.tequio.shared.Parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which actors somebody asks for. */
public class ActorsQuery extends RecordsQuery {

    static final List<Facet> FACETS = List.of(
            Facet.of("kind", CodeList.KINDS),
            Facet.of("group", CodeList.GROUPS),
            Facet.of("sector", CodeList.SECTORS),
            Facet.of("level", CodeList.LEVELS),
            Facet.of("country", CodeList.TERRITORIES),
            Facet.of("activity", "activities", "n.activities", CodeList.ACTIVITIES),
            Facet.of("sdg", "goals", "n.goals", CodeList.SDGS),
            Facet.of("freshness", "confirmedOn", "[%s]".formatted(Freshness.of("n"))));

    @Parameter(description = "Codes of /reference/kinds.", example = "cooperative")
    @RestQuery
    List<String> kind = List.of();

    @Parameter(description = "Codes of /reference/groups.", example = "government")
    @RestQuery
    List<String> group = List.of();

    @Parameter(description = "Codes of /reference/sectors.", example = "social")
    @RestQuery
    List<String> sector = List.of();

    @Parameter(description = "Codes of /reference/activities.", example = "housing")
    @RestQuery
    List<String> activity = List.of();

    @Parameter(description = "Codes of /reference/levels.", example = "local")
    @RestQuery
    List<String> level = List.of();

    @Parameter(description = "Seats, ISO 3166-1 alpha-2.", example = "SN")
    @RestQuery
    List<String> country = List.of();

    @Parameter(description = "Territories that hold the seat: codes of /reference/territories.", example = "002")
    @RestQuery
    List<String> within = List.of();

    @Parameter(
            description = "North or South, as the scheme has the seat: codes of /reference/poles.",
            example = "south")
    @RestQuery
    List<String> pole = List.of();

    @Parameter(
            description = "The list that says who is North and who is South: a code of /reference/schemes; fcssc if "
                    + "none is named.",
            example = "fcssc")
    @RestQuery
    @Nullable
    String scheme;

    @Parameter(description = "Members of these alliances, but those who said 'not us'.", example = "6qv3k0b7x")
    @RestQuery
    List<String> alliance = List.of();

    @Parameter(
            description = "West, south, east and north in degrees (WGS 84), separated by commas; a west greater than "
                    + "the east crosses the antimeridian. Only actors with coordinates can be in it.",
            example = "-17.6,12.3,-11.3,16.7")
    @RestQuery
    @Nullable
    String bbox;

    @Override
    Listed listed() {
        return Listed.ACTORS;
    }

    @Override
    List<Facet> facets() {
        return FACETS;
    }

    @Override
    Conditions conditions(LocalDate today) {
        var conditions = common(today)
                .oneOf("kind", "n.kind IN $kind", Parameters.codes("kind", kind, ActorKind.CODES))
                .oneOf("group", "n.group IN $group", Parameters.codes("group", group, StakeholderGroup.CODES))
                .oneOf("sector", "n.sector IN $sector", Parameters.codes("sector", sector, Sector.CODES))
                .oneOf("level", "n.level IN $level", Parameters.codes("level", level, Level.CODES))
                .oneOf(
                        "activity",
                        "any(code IN n.activities WHERE code IN $activity)",
                        Parameters.codes("activity", activity, Activity.CODES))
                .ofRecords("alliance", """
                        EXISTS {
                            MATCH (n)-[m:MEMBER_OF]->(l:Alliance)
                            WHERE l.id IN $alliance AND m.state <> 'disputed'
                        }\
                        """, Parameters.ids("alliance", alliance))
                .reached("alliance", """
                        MATCH (l:Alliance)<-[m:MEMBER_OF]-(n:Actor)
                        WHERE l.id IN $alliance AND m.state <> 'disputed'
                        WITH DISTINCT n
                        """, Conditions.NOTHING_LEFT)
                .reachedByCode("activity", "activities", Listed.ACTORS)
                .reachedAlone("freshness", Listed.ACTORS);
        new SeatFilter(conditions)
                .countries(ReferenceParameters.countries("country", country))
                .within(ReferenceParameters.territories("within", within))
                .countries(countriesOfPoles());
        conditions.reachedTogether("country", "kind", Listed.ACTORS);
        if (bbox != null) {
            Box.parse("bbox", bbox).narrow(conditions);
        }
        return conditions;
    }

    /** @throws org.tequio.shared.Problem 400 if there is no such scheme */
    public Scheme scheme() {
        return ReferenceParameters.scheme(scheme);
    }

    private List<String> countriesOfPoles() {
        var theScheme = scheme();
        return Parameters.members("pole", pole, Pole.CODES).stream()
                .flatMap(some -> countries(theScheme, some))
                .toList();
    }

    private static Stream<String> countries(Scheme scheme, Pole pole) {
        return Territories.WORLD.all().stream()
                .filter(Territory::isCountry)
                .map(Territory::code)
                .filter(code -> scheme.pole(code).filter(pole::equals).isPresent());
    }
}
