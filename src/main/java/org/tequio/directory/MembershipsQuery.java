package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.ReferenceParameters;

import java.util.Map;

/** Which memberships of an actor somebody asks for, and by which scheme their alliances have a pattern. */
public class MembershipsQuery extends MembersQuery {

    @Parameter(
            description = "The list that says who is North and who is South: a code of /reference/schemes; fcssc if "
                    + "none is named.",
            example = "fcssc")
    @RestQuery
    @Nullable
    String scheme;

    @Override
    Map<String, Object> values() {
        var values = super.values();
        values.put("scheme", ReferenceParameters.scheme(scheme).code());
        return values;
    }
}
