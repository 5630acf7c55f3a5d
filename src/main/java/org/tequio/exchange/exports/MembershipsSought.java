package org.tequio.exchange.exports;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.MembershipState;
import org.tequio.reference.ReferenceParameters;
import org.tequio.shared.DateRange;
import org.tequio.shared.Parameters;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Which memberships somebody wants: a parameter given twice means either, two parameters mean both. */
public class MembershipsSought {

    static final Values ALL = new MembershipsSought().values();

    @Parameter(description = "Memberships of these actors.", example = "6qv3k0b7x")
    @RestQuery
    List<String> actor = List.of();

    @Parameter(description = "Memberships in these alliances.", example = "6qv3k0b7x")
    @RestQuery
    List<String> alliance = List.of();

    @Parameter(description = "Codes of /reference/roles.", example = "lead")
    @RestQuery
    List<String> role = List.of();

    @Parameter(description = "Codes of /reference/membership-states.", example = "reported")
    @RestQuery
    List<String> state = List.of();

    @Parameter(
            description = "In force at some time of this day, month, year or range (2015/2020). A date not known is "
                    + "open.",
            example = "2020")
    @RestQuery
    @Nullable
    String at;

    /** @throws org.tequio.shared.Problem 400 for a parameter that cannot be read */
    Values values() {
        return new Values(
                List.of(
                        Parameters.ids("actor", actor),
                        Parameters.ids("alliance", alliance),
                        ReferenceParameters.roles("role", role),
                        Parameters.codes("state", state, MembershipState.CODES)),
                at == null ? DateRange.EVER : DateRange.parse("at", at));
    }

    /**
     * What memberships are compared with.
     *
     * @param choices of actors, alliances, roles and states; an empty one lets everything through
     */
    record Values(List<List<String>> choices, DateRange days) {

        boolean isAll() {
            return equals(ALL);
        }

        /** Puts them into the places from this one on: each choice twice, then the last and the first day. */
        void bind(PreparedStatement statement, int place) throws SQLException {
            int next = place;
            for (var choice : choices) {
                var array = statement.getConnection().createArrayOf("text", choice.toArray());
                statement.setArray(next++, array);
                statement.setArray(next++, array);
            }
            statement.setString(next++, days.last().toString());
            statement.setString(next, days.first().toString());
        }
    }
}
