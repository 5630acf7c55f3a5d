package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.PageQuery;
import org.tequio.shared.Parameters;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which page of a list of records somebody asks for, in which order, and what of it. */
public class ListQuery extends PageQuery {

    @Parameter(
            description = "name (of experiences: title), updated, id, of alliances also since and members, of "
                    + "experiences also date; or one of them with a minus for the reverse. With q, if it is not given, "
                    + "the best match comes first.",
            example = "-updated")
    @RestQuery
    @Nullable
    String sort;

    @Parameter(
            description = "What to count besides the list: kind, sdg and freshness; of actors and alliances also group "
                    + "and activity; of actors sector and level, of alliances pattern, role and state; of "
                    + "experiences crisis; of actors and experiences country.",
            example = "sdg")
    @RestQuery
    List<String> facets = List.of();

    @Parameter(description = "Only these properties of each item; its id is always there.", example = "name")
    @RestQuery
    List<String> fields = List.of();

    /** The inquiry that these parameters ask of a list. */
    final Inquiry inquiry(Listed listed, Conditions conditions, Optional<Words> words, List<Facet> known) {
        return new Inquiry(
                listed,
                conditions,
                words,
                words.isPresent() && sort == null ? Optional.empty() : Optional.of(Order.of(sort, listed)),
                pageSize(),
                cursor(),
                Facet.named(facets, known),
                shown(listed),
                Map.of());
    }

    private List<String> shown(Listed listed) {
        var asked = Parameters.words("fields", fields, listed.properties());
        return listed.properties().stream()
                .filter(name -> asked.isEmpty() || asked.contains(name) || name.equals("id"))
                .toList();
    }
}
