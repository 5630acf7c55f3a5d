package org.tequio.convergence.spaces;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tequio.reference.ExperienceKind;
import org.tequio.reference.ReferenceParameters;
import org.tequio.shared.Parameters;
import org.tequio.shared.Problem;

import java.util.List;

/** What somebody wants to know that alliances of some composition learned. */
public class ExperiencesOfConvergenceQuery extends CompositionQuery {

    @Parameter(
            description = "Kinds of experience, one of which is enough: codes of /reference/experience-kinds.",
            example = "obstacle")
    @RestQuery
    List<String> kind = List.of();

    @Parameter(description = "The crisis that it was made in, in whatever case.", example = "covid-19")
    @RestQuery
    List<String> crisis = List.of();

    @Parameter(
            description = "Territories that hold the place of the experience: codes of /reference/territories, of "
                    + "countries or larger.",
            example = "002")
    @RestQuery
    List<String> within = List.of();

    /** @throws Problem 400 for a parameter that cannot be read */
    ExperiencesAsked read() {
        return new ExperiencesAsked(
                composition(),
                Parameters.codes("kind", kind, ExperienceKind.CODES),
                Parameters.inAnyCase("crisis", crisis),
                goals(),
                ReferenceParameters.countriesOrLarger("within", within));
    }
}
