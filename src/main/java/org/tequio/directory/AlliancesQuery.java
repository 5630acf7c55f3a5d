package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Activity;
import org.tequio.reference.AllianceKind;
import org.tequio.reference.CodeList;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Pattern;
import org.tequio.reference.ReferenceParameters;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;
import org.tequio.shared.DateRange;
import org.tequio.shared.Freshness;
import org.tequio.shared.Parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Which alliances somebody asks for. */
public class AlliancesQuery extends RecordsQuery {

    static final List<Facet> FACETS = List.of(
            Facet.of("kind", CodeList.ALLIANCE_KINDS),
            Facet.of("group", "groups", "n.groups", CodeList.GROUPS),
            Facet.of("pattern", "pattern", "[n['pattern:' + $scheme]]", CodeList.PATTERNS),
            Facet.of("activity", "activities", "n.activities", CodeList.ACTIVITIES),
            Facet.of("sdg", "goals", "n.goals", CodeList.SDGS),
            Facet.of("role", "roles", "n.roles", CodeList.ROLES),
            Facet.of("state", "states", "n.states", CodeList.MEMBERSHIP_STATES),
            Facet.of("freshness", "confirmedOn", "[%s]".formatted(Freshness.of("n"))));

    @Parameter(description = "Codes of /reference/alliance-kinds.", example = "project")
    @RestQuery
    List<String> kind = List.of();

    @Parameter(
            description = "Actors that are all members; one that said 'not us' is none, unless 'state' asks for it.",
            example = "6qv3k0b7x")
    @RestQuery
    List<String> with = List.of();

    @Parameter(description = "Actors none of which is a member, or that said 'not us'.", example = "6qv3k0b7x")
    @RestQuery
    List<String> without = List.of();

    @Parameter(
            description = "Stakeholder groups that are all among the members: codes of /reference/groups. Memberships "
                    + "that are disputed, or said to have ended, do not count; with 'state', only those in that state "
                    + "do.",
            example = "government")
    @RestQuery
    List<String> groups = List.of();

    @Parameter(description = "Codes of /reference/patterns.", example = "south-south")
    @RestQuery
    List<String> pattern = List.of();

    @Parameter(
            description = "The list that says who is North and who is South: a code of /reference/schemes; fcssc if "
                    + "none is named.",
            example = "fcssc")
    @RestQuery
    @Nullable
    String scheme;

    @Parameter(
            description = "Alive at some time of this day, month, year or range (2015/2020); 'with', 'without', "
                    + "'groups', 'role' and 'state' are then of memberships in force at some time of it. A date not "
                    + "known is open.",
            example = "2020")
    @RestQuery
    @Nullable
    String at;

    @Parameter(
            description = "Begun in this day, month, year or range (2015/2020, 2015/.., ../2020).",
            example = "2015/..")
    @RestQuery
    @Nullable
    String since;

    @Parameter(
            description = "Ended in this day, month, year or range (2015/2020, 2015/.., ../2020).",
            example = "../2020")
    @RestQuery
    @Nullable
    String until;

    @Parameter(
            description = "Territories in which it acts or a member has its seat: codes of /reference/territories.",
            example = "002")
    @RestQuery
    List<String> within = List.of();

    @Parameter(description = "Codes of /reference/activities.", example = "housing")
    @RestQuery
    List<String> activity = List.of();

    @Parameter(
            description = "Some member has this role, or with 'with' each of those: codes of /reference/roles.",
            example = "lead")
    @RestQuery
    List<String> role = List.of();

    @Parameter(
            description = "Some membership is in this state, or with 'with' each of those, with 'groups' one of each "
                    + "group: codes of /reference/membership-states.",
            example = "reported")
    @RestQuery
    List<String> state = List.of();

    /** @throws org.tequio.shared.Problem 400 if there is no such scheme */
    public Scheme scheme() {
        return ReferenceParameters.scheme(scheme);
    }

    @Override
    Listed listed() {
        return Listed.ALLIANCES;
    }

    @Override
    List<Facet> facets() {
        return FACETS;
    }

    @Override
    Conditions conditions(LocalDate today) {
        var theScheme = scheme();
        var byPattern = "pattern:" + theScheme.code();
        var conditions = common(today)
                .with(Map.of("scheme", theScheme.code()))
                .oneOf("kind", "n.kind IN $kind", Parameters.codes("kind", kind, AllianceKind.CODES))
                .oneOf(
                        byPattern,
                        "n.`%1$s` IN $`%1$s`".formatted(byPattern),
                        Parameters.codes("pattern", pattern, Pattern.CODES))
                .oneOf(
                        "within",
                        "any(code IN $within WHERE n.withinText CONTAINS '|' + code + '|')",
                        ReferenceParameters.territories("within", within))
                .oneOf(
                        "activity",
                        "any(code IN n.activities WHERE code IN $activity)",
                        Parameters.codes("activity", activity, Activity.CODES))
                .reachedByCode("activity", "activities", Listed.ALLIANCES);
        new MembersAsked(
                        Parameters.ids("with", with),
                        Parameters.ids("without", without),
                        Parameters.members("groups", groups, StakeholderGroup.CODES),
                        ReferenceParameters.roles("role", role),
                        Parameters.members("state", state, MembershipState.CODES),
                        at != null)
                .narrow(conditions);
        dates(conditions);
        return conditions;
    }

    private void dates(Conditions conditions) {
        if (at != null) {
            var days = DateRange.parse("at", at);
            conditions
                    .and("at", "n.firstDay <= $atLast AND n.lastDay >= $atFirst")
                    .with(days.named("at"));
        }
        if (since != null) {
            var days = DateRange.parse("since", since);
            conditions
                    .and("since", "n.firstDay >= $sinceFirst AND n.firstDay <= $sinceLast")
                    .with(days.named("since"));
        }
        if (until != null) {
            var days = DateRange.parse("until", until);
            conditions
                    .and("until", "n.lastDay >= $untilFirst AND n.lastDay <= $untilLast")
                    .with(days.named("until"));
        }
    }
}
