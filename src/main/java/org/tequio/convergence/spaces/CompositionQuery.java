package org.tequio.convergence.spaces;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Pattern;
import org.tequio.reference.ReferenceParameters;
import org.tequio.reference.Sdg;
import org.tequio.reference.StakeholderGroup;
import org.tequio.shared.PageQuery;
import org.tequio.shared.Parameters;
import org.tequio.shared.Problem;

import java.util.List;

/** Of what composition the alliances are that somebody asks about. */
public abstract class CompositionQuery extends PageQuery {

    @Parameter(
            description = "Stakeholder groups, at least one, all of which must be there: codes of /reference/groups.",
            example = "government",
            required = true)
    @RestQuery
    List<String> groups = List.of();

    @Parameter(
            description = "Stakeholder groups none of which may be there: codes of /reference/groups.",
            example = "business")
    @RestQuery
    List<String> without = List.of();

    @Parameter(
            description = "Goals and targets, one of which is enough: codes of /reference/sdgs; a goal stands for its "
                    + "targets too.",
            example = "8")
    @RestQuery
    List<String> sdg = List.of();

    @Parameter(
            description = "Patterns of the alliance between North and South, one of which is enough: codes of "
                    + "/reference/patterns.",
            example = "south-south")
    @RestQuery
    List<String> pattern = List.of();

    @Parameter(
            description = "The list that says who is North and who is South: a code of /reference/schemes; fcssc if "
                    + "none is named.",
            example = "fcssc")
    @RestQuery
    @Nullable
    String scheme;

    /** @throws Problem 400 for a parameter that cannot be read */
    final Composition composition() {
        var asked = groups("groups", groups);
        var barred = groups("without", without);
        if (asked.isEmpty()) {
            throw Problem.invalidParameter(
                    "groups", "groups is missing: name one or more, as in groups=government,academia.");
        }
        asked.stream().filter(barred::contains).findFirst().ifPresent(group -> {
            throw Problem.invalidParameter(
                    "without",
                    "'%s' cannot be there and not be there: take it from groups or without.".formatted(group.code()));
        });
        return new Composition(
                asked, barred, Parameters.codes("pattern", pattern, Pattern.CODES), ReferenceParameters.scheme(scheme));
    }

    /** @throws Problem 400 if it has no size that a page can have */
    final PageAsked page() {
        return new PageAsked(cursor(), pageSize());
    }

    final List<String> goals() {
        return Parameters.codes("sdg", sdg, Sdg.CODES);
    }

    private static List<StakeholderGroup> groups(String parameter, List<String> texts) {
        return Parameters.members(parameter, texts, StakeholderGroup.CODES).stream()
                .distinct()
                .sorted()
                .toList();
    }
}
