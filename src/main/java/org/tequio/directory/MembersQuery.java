package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.MembershipState;
import org.tequio.reference.ReferenceParameters;
import org.tequio.shared.DateRange;
import org.tequio.shared.PageQuery;
import org.tequio.shared.Parameters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which memberships in an alliance somebody asks for. */
public class MembersQuery extends PageQuery {

    @Parameter(description = "Codes of /reference/roles.", example = "lead")
    @RestQuery
    List<String> role = List.of();

    @Parameter(description = "Codes of /reference/membership-states.", example = "reported")
    @RestQuery
    List<String> state = List.of();

    @Parameter(
            description = "In force at some time of this day, month, year or range (2015/2020), in an alliance that "
                    + "is. A date not known is open.",
            example = "2020")
    @RestQuery
    @Nullable
    String at;

    /** @throws org.tequio.shared.Problem 400 for a parameter that cannot be read */
    Map<String, Object> values() {
        var days = at == null ? DateRange.EVER : DateRange.parse("at", at);
        var values = new HashMap<String, Object>(days.named("at"));
        values.put("ever", at == null);
        values.put("role", ReferenceParameters.roles("role", role));
        values.put("state", Parameters.codes("state", state, MembershipState.CODES));
        return values;
    }

    /** The question without its place in the list: what a cursor belongs to. */
    final String fingerprint(String of) {
        return of + "\u0001" + new TreeMap<>(values());
    }
}
