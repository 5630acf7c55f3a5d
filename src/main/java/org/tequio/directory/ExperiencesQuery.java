package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.CodeList;
import org.tequio.reference.ExperienceKind;
import org.tequio.reference.ReferenceParameters;
import org.tequio.reference.Territories;
import org.tequio.shared.DateRange;
import org.tequio.shared.Freshness;
import org.tequio.shared.Parameters;

import java.time.LocalDate;
import java.util.List;

/** Which experiences somebody asks for. */
public class ExperiencesQuery extends RecordsQuery {

    static final List<Facet> FACETS = List.of(
            Facet.of("kind", CodeList.EXPERIENCE_KINDS),
            Facet.of("country", CodeList.TERRITORIES),
            Facet.of("crisis", "crisis", "[n.crisis]"),
            Facet.of("sdg", "goals", "n.goals", CodeList.SDGS),
            Facet.of("freshness", "confirmedOn", "[%s]".formatted(Freshness.of("n"))));

    @Parameter(description = "Codes of /reference/experience-kinds.", example = "lesson")
    @RestQuery
    List<String> kind = List.of();

    @Parameter(
            description = "The crisis that it was made in, in whatever case; facets=crisis tells which there are.",
            example = "covid-19")
    @RestQuery
    List<String> crisis = List.of();

    @Parameter(description = "Where, ISO 3166-1 alpha-2.", example = "SN")
    @RestQuery
    List<String> country = List.of();

    @Parameter(
            description = "Territories that hold the place: codes of /reference/territories, of countries or larger.",
            example = "002")
    @RestQuery
    List<String> within = List.of();

    @Parameter(description = "Made in these alliances.", example = "6qv3k0b7x")
    @RestQuery
    List<String> alliance = List.of();

    @Parameter(description = "Made by these actors.", example = "6qv3k0b7x")
    @RestQuery
    List<String> actor = List.of();

    @Parameter(description = "Made in this day, month, year or range (2015/2020, 2015/.., ../2020).", example = "2020")
    @RestQuery
    @Nullable
    String date;

    @Override
    Listed listed() {
        return Listed.EXPERIENCES;
    }

    @Override
    List<Facet> facets() {
        return FACETS;
    }

    @Override
    Conditions conditions(LocalDate today) {
        var conditions = common(today)
                .oneOf("kind", "n.kind IN $kind", Parameters.codes("kind", kind, ExperienceKind.CODES))
                .oneOf("crisis", "toLower(n.crisis) IN $crisis", Parameters.inAnyCase("crisis", crisis))
                .oneOf("country", "n.country IN $country", ReferenceParameters.countries("country", country))
                .oneOf(
                        "within",
                        "n.country IN $within",
                        ReferenceParameters.countriesOrLarger("within", within).stream()
                                .flatMap(code -> Territories.WORLD.countriesWithin(code).stream())
                                .toList())
                .ofRecords(
                        "alliance",
                        "EXISTS { MATCH (n)-[:LEARNED_IN]->(l:Alliance) WHERE l.id IN $alliance }",
                        Parameters.ids("alliance", alliance))
                .reached("alliance", """
                        MATCH (l:Alliance)<-[:LEARNED_IN]-(n:Experience)
                        WHERE l.id IN $alliance
                        WITH DISTINCT n
                        """, Conditions.NOTHING_LEFT)
                .ofRecords(
                        "actor",
                        "EXISTS { MATCH (n)-[:LEARNED_BY]->(a:Actor) WHERE a.id IN $actor }",
                        Parameters.ids("actor", actor))
                .reached("actor", """
                        MATCH (a:Actor)<-[:LEARNED_BY]-(n:Experience)
                        WHERE a.id IN $actor
                        WITH DISTINCT n
                        """, Conditions.NOTHING_LEFT);
        if (date != null) {
            var days = DateRange.parse("date", date);
            conditions
                    .and("date", "n.dateKey < $dateLast + '~' AND n.date + '~' >= $dateFirst")
                    .with(days.named("date"));
        }
        return conditions;
    }
}
