package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.AllianceKind;
import org.tequio.reference.Scheme;
import org.tequio.shared.Parameters;

import java.time.LocalDate;
import java.util.List;

/** The filters of alliances for who is asked for actors, too: those that both have go by other names here. */
public class AllianceFilters {

    @Parameter(description = "Only these alliances.", example = "7wq0c4h23")
    @RestQuery
    List<String> allianceId = List.of();

    @Parameter(description = "Only alliances of these kinds: codes of /reference/alliance-kinds.", example = "twinning")
    @RestQuery
    List<String> allianceKind = List.of();

    @Parameter(
            description = "Only alliances of these patterns: codes of /reference/patterns; 'scheme' says who is North "
                    + "and who is South.",
            example = "south-south")
    @RestQuery
    List<String> pattern = List.of();

    @Parameter(
            description = "Only alliances in which all of these stakeholder groups meet: codes of /reference/groups.",
            example = "government")
    @RestQuery
    List<String> groups = List.of();

    @Parameter(description = "Only alliances of which these actors are all members.", example = "6qv3k0b7x")
    @RestQuery
    List<String> with = List.of();

    @Parameter(description = "Only alliances of which none of these actors is a member.", example = "6qv3k0b7x")
    @RestQuery
    List<String> without = List.of();

    @Parameter(
            description = "Only alliances begun in this day, month, year or range (2015/2020, 2015/.., ../2020).",
            example = "2015/..")
    @RestQuery
    @Nullable
    String since;

    @Parameter(
            description = "Only alliances ended in this day, month, year or range (2015/2020, 2015/.., ../2020).",
            example = "../2020")
    @RestQuery
    @Nullable
    String until;

    /**
     * All alliances that these parameters let through.
     *
     * @throws org.tequio.shared.Problem 400 for a parameter that cannot be read
     */
    public Selection selection(Scheme scheme, LocalDate today) {
        var query = new AlliancesQuery();
        query.id = Parameters.ids("allianceId", allianceId);
        query.kind = Parameters.codes("allianceKind", allianceKind, AllianceKind.CODES);
        query.pattern = pattern;
        query.groups = groups;
        query.with = with;
        query.without = without;
        query.since = since;
        query.until = until;
        query.scheme = scheme.code();
        return query.selection(today);
    }
}
