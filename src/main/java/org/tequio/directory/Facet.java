package org.tequio.directory;

import org.tequio.reference.CodeList;
import org.tequio.reference.Concept;
import org.tequio.reference.Label;
import org.tequio.shared.Parameters;

import java.util.List;
import java.util.Optional;

/**
 * Something to count a list by.
 *
 * @param name what the client calls it
 * @param property what a {@link org.tequio.shared.Cube} counts by, if it is counted
 * @param values the values of a record {@code n}, as a list in Cypher
 * @param codes the code list that the values are of
 */
record Facet(String name, String property, String values, Optional<CodeList> codes) {

    static Facet of(String name, CodeList codes) {
        return new Facet(name, name, "[n.%s]".formatted(name), Optional.of(codes));
    }

    static Facet of(String name, String property, String values, CodeList codes) {
        return new Facet(name, property, values, Optional.of(codes));
    }

    static Facet of(String name, String property, String values) {
        return new Facet(name, property, values, Optional.empty());
    }

    /** @throws org.tequio.shared.Problem 400 for a name that is none of the known facets' */
    static List<Facet> named(List<String> names, List<Facet> known) {
        var asked = Parameters.words(
                "facets", names, known.stream().map(Facet::name).toList());
        return known.stream().filter(facet -> asked.contains(facet.name())).toList();
    }

    Optional<Label> label(String value) {
        return codes.stream()
                .flatMap(list -> list.members().stream())
                .filter(member -> member.code().equals(value))
                .map(Concept::label)
                .findFirst();
    }
}
