package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Sdg;
import org.tequio.shared.PageQuery;
import org.tequio.shared.Parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may be asked of every list: a parameter given twice means either, two parameters mean both. */
public abstract class ListQuery extends PageQuery {

    @Parameter(
            description = "Words to find, in any order, without regard to case and accents; the last may be a "
                    + "beginning. When nothing has all of them, words with one typing error are found too.",
            example = "cooperative")
    @RestQuery
    @Nullable
    String q;

    @Parameter(description = "These records only, for fetching several at once.", example = "6qv3k0b74")
    @RestQuery
    List<String> id = List.of();

    @Parameter(
            description = "What others call the record: 'scheme:value', as in its identifiers.",
            example = "tequio-sample:gsef")
    @RestQuery
    List<String> identifier = List.of();

    @Parameter(
            description = "When somebody last stood for the record: green (less than a year ago), yellow (less than "
                    + "two years), red.",
            example = "green")
    @RestQuery
    List<String> freshness = List.of();

    @Parameter(
            description = "Goals and targets: codes of /reference/sdgs; a goal stands for its targets too.",
            example = "8")
    @RestQuery
    List<String> sdg = List.of();

    @Parameter(
            description = "Changed in the register on or since this day (2026-01-31) or time (2026-01-31T12:00:00Z).",
            example = "2026-01-01")
    @RestQuery
    @Nullable
    String updatedSince;

    @Parameter(
            description = "What to count besides the list, separated by commas: the properties that the list can be "
                    + "narrowed by.",
            example = "sdg")
    @RestQuery
    @Nullable
    String facets;

    @Parameter(
            description = "Only these properties of each item, separated by commas; its id is always there.",
            example = "id,name")
    @RestQuery
    @Nullable
    String fields;

    /** The conditions that every list knows. */
    final Conditions common(Listed listed, LocalDate today) {
        var conditions = new Conditions()
                .with(Freshness.days(today))
                .oneOf("id", "n.id IN $id", Parameters.ids("id", id))
                .reached("id", listed.byId())
                .oneOf(
                        "identifier",
                        "any(i IN n.identifiers WHERE i IN $identifier)",
                        Parameters.identifiers("identifier", identifier))
                .reachedByCode("identifier", "identifiers", listed)
                .oneOf("sdg", "any(code IN n.goals WHERE code IN $sdg)", Parameters.codes("sdg", sdg, Sdg.CODES))
                .reachedByCode("sdg", "goals", listed);
        if (!freshness.isEmpty()) {
            var asked = Parameters.members("freshness", freshness, Freshness.CODES);
            var codes = asked.stream().map(Freshness::code).toList();
            conditions.oneOf("freshness", Freshness.condition("n.confirmedOn", asked), codes);
        }
        if (updatedSince != null) {
            var since = Parameters.moment("updatedSince", updatedSince);
            conditions.and("updatedSince", "n.updatedKey >= $updatedSince", since);
        }
        return conditions;
    }

    /** The inquiry that these parameters ask of a list. */
    final Inquiry inquiry(Listed listed, Conditions conditions, @Nullable String sort, List<Facet> known) {
        var words = Words.ofNullable(q);
        return new Inquiry(
                listed,
                conditions,
                words,
                words.isPresent() && sort == null ? Optional.empty() : Optional.of(Order.of(sort, listed)),
                pageSize(),
                cursor(),
                Facet.named(facets, known),
                shown(listed));
    }

    private List<String> shown(Listed listed) {
        var asked = Parameters.words("fields", fields, listed.properties());
        return listed.properties().stream()
                .filter(name -> asked.isEmpty() || asked.contains(name) || name.equals("id"))
                .toList();
    }
}
