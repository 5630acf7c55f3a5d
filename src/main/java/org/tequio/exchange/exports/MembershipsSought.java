package org.tequio.exchange.exports;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.MembershipState;
import org.tequio.reference.ReferenceParameters;
import org.tequio.register.Snapshot;
import org.tequio.shared.DateRange;
import org.tequio.shared.Parameters;

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
                Parameters.ids("actor", actor),
                Parameters.ids("alliance", alliance),
                ReferenceParameters.roles("role", role),
                Parameters.codes("state", state, MembershipState.CODES),
                at == null ? DateRange.EVER : DateRange.parse("at", at));
    }

    /** What memberships are compared with; nothing to choose from lets everything through. */
    record Values(
            List<String> actors, List<String> alliances, List<String> roles, List<String> states, DateRange days) {

        boolean isAll() {
            return equals(ALL);
        }

        /** What a copy reads of them. */
        void set(Snapshot snapshot) throws SQLException {
            snapshot.set("tequio.actors", actors);
            snapshot.set("tequio.alliances", alliances);
            snapshot.set("tequio.roles", roles);
            snapshot.set("tequio.states", states);
            snapshot.set("tequio.first", days.first().toString());
            snapshot.set("tequio.last", days.last().toString());
        }
    }
}
