package org.tequio.convergence.spaces;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.AskedDay;
import org.tequio.reference.Activity;
import org.tequio.reference.AllianceKind;
import org.tequio.reference.ReferenceParameters;
import org.tequio.shared.Parameters;

import java.util.List;

/** Where somebody wants to see groups meet. */
public class SpacesQuery extends CompositionQuery {

    @Parameter(
            description = "Only members seated in one of these territories are looked at, as if the others were not "
                    + "there: codes of /reference/territories.",
            example = "002")
    @RestQuery
    List<String> within = List.of();

    @Parameter(
            description = "What the alliance does, one of which is enough: codes of /reference/activities.",
            example = "agriculture-food")
    @RestQuery
    List<String> activity = List.of();

    @Parameter(
            description = "Kinds of alliance, one of which is enough: codes of /reference/alliance-kinds.",
            example = "partnership-agreement")
    @RestQuery
    List<String> kind = List.of();

    @Parameter(
            description = "The day on which they meet; of a month or a year the last one. The present day if none is "
                    + "named.",
            example = "2019")
    @RestQuery
    @Nullable
    String at;

    /** @throws org.tequio.shared.Problem 400 for a parameter that cannot be read */
    SpacesAsked read() {
        return new SpacesAsked(
                composition(),
                ReferenceParameters.territories("within", within),
                Parameters.codes("activity", activity, Activity.CODES),
                goals(),
                Parameters.codes("kind", kind, AllianceKind.CODES),
                day());
    }

    private @Nullable String day() {
        var day = AskedDay.read(at);
        return day == null ? null : day.toString();
    }
}
